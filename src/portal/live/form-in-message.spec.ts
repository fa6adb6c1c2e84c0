import { describe, expect, it } from 'vitest'

import { formIn } from './form-in-message.js'

const form = { _status: 'draft', id: 'one', internalNote: 'secret', layout: [], title: 'Start' }

describe('a message to the live preview', () => {
  it('holds what of the form is drawn, and nothing else', () => {
    expect(formIn({ data: form, type: 'payload-live-preview' }, 'one')).toEqual({ layout: [], title: 'Start' })
  })

  it('is left alone when it is of another room, of something else, or nothing', () => {
    expect(formIn({ data: form, type: 'payload-live-preview' }, 'two')).toBeUndefined()
    expect(formIn({ data: form, type: 'payload-document-event' }, 'one')).toBeUndefined()
    expect(formIn({ ready: true, type: 'payload-live-preview' }, 'one')).toBeUndefined()
    expect(formIn(null, 'one')).toBeUndefined()
    expect(formIn('text', 'one')).toBeUndefined()
  })
})
