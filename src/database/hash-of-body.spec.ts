import { describe, expect, it } from 'vitest'

import { hashOfBody } from './hash-of-body.js'

const hash = (body: BodyInit | undefined): Promise<string> => hashOfBody(new Request('http://localhost/api/notes', { body, method: 'POST' }))
const form = (content: string, name = 'a.txt'): FormData => {
  const data = new FormData()
  data.append('file', new Blob([content]), name)
  return data
}

describe('the hash of a body', () => {
  it('tells two bodies apart', async () => {
    expect(await hash('{"a":1}')).toBe(await hash('{"a":1}'))
    expect(await hash('{"a":1}')).not.toBe(await hash('{"a":2}'))
    expect(await hash(undefined)).not.toBe(await hash('{}'))
  })

  it('is the same for a form that is sent again with another boundary', async () => {
    expect(await hash(form('x'))).toBe(await hash(form('x')))
    expect(await hash(form('x'))).not.toBe(await hash(form('y')))
    expect(await hash(form('x'))).not.toBe(await hash(form('x', 'b.txt')))
  })

  it('leaves the body for the handler', async () => {
    const request = new Request('http://localhost/', { body: 'still here', method: 'POST' })
    await hashOfBody(request)
    expect(await request.text()).toBe('still here')
  })
})
