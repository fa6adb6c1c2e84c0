import { describe, expect, it } from 'vitest'

import { faultOfFile, fileMimeTypes, kindOfName } from './file-kinds.js'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('kinds of files', () => {
  it.each([
    ['report.pdf', 'application/pdf'],
    ['deck.PPTX', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['photo.jpeg', 'image/jpeg'],
    ['captions.vtt', 'text/vtt'],
  ])('takes %s for what it is', (name, mimeType) => {
    expect(kindOfName(name)?.mimeType).toBe(mimeType)
    expect(faultOfFile(name, mimeType, bytes('…'))).toBeUndefined()
  })

  it.each(['page.html', 'picture.svg', 'setup.exe', 'data.xml', 'script.js', 'noextension'])('does not take %s', (name) => {
    expect(faultOfFile(name, undefined, bytes('hello'))).toBe('kind-unknown')
  })

  it.each([
    ['invoice.pdf', 'application/x-msdownload', 'MZ'],
    ['invoice.pdf', undefined, 'hello'],
    ['list.csv', 'application/pdf', '%PDF'],
    ['list.csv', undefined, '  <!DOCTYPE html><script>'],
    ['notes.txt', undefined, 'a\0b'],
    ['notes.txt', undefined, '<svg onload=alert(1)>'],
  ])('refuses %s that holds %s', (name, detected, head) => {
    expect(faultOfFile(name, detected, bytes(head))).toBe('content-differs')
  })

  it('takes plain text', () => {
    expect(faultOfFile('list.csv', undefined, bytes('company;country\n'))).toBeUndefined()
  })

  it('knows nothing that a browser runs', () => {
    expect(fileMimeTypes.some((type) => /html|svg|xml(?!formats)|script/.test(type))).toBe(false)
  })
})
