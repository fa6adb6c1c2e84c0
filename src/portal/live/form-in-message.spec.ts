import { describe, expect, it } from 'vitest'

import { formIn } from './form-in-message.js'

const form = { _status: 'draft', id: 'one', internalNote: 'secret', layout: [], slug: 'start', title: 'Start' }

const room = { id: 'one', slug: 'start' }

describe('a message to the live preview', () => {
  it('holds what of the form is drawn, and nothing else', () => {
    expect(formIn({ data: form, type: 'payload-live-preview' }, room)).toEqual({ layout: [], title: 'Start' })
  })

  it('is known by its address where the person does not find the room', () => {
    expect(formIn({ data: form, type: 'payload-live-preview' }, { id: undefined, slug: 'start' })).toBeDefined()
    expect(formIn({ data: form, type: 'payload-live-preview' }, { id: undefined, slug: 'other' })).toBeUndefined()
    expect(formIn({ data: { ...form, slug: 'renamed' }, type: 'payload-live-preview' }, room)).toBeDefined()
  })

  it('is left alone when it is of another room, of something else, or nothing', () => {
    expect(formIn({ data: form, type: 'payload-live-preview' }, { id: 'two', slug: 'start' })).toBeUndefined()
    expect(formIn({ data: form, type: 'payload-document-event' }, room)).toBeUndefined()
    expect(formIn({ ready: true, type: 'payload-live-preview' }, room)).toBeUndefined()
    expect(formIn(null, room)).toBeUndefined()
    expect(formIn('text', room)).toBeUndefined()
  })
})
