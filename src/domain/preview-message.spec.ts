import { describe, expect, it } from 'vitest'

import { previewLeft, previewMessageIn, previewShown } from './preview-message.js'

describe('what a page says to the admin beside which it stands', () => {
  it('is what it shows, and as whom', () => {
    const shown = previewShown({ person: 'one', room: 'two' })
    expect(previewMessageIn(structuredClone(shown))).toEqual(shown)
    expect(previewMessageIn({ ...shown, person: 7 })).toEqual(previewShown({ person: null, room: 'two' }))
  })

  it('is that somebody left', () => {
    expect(previewMessageIn(structuredClone(previewLeft()))).toEqual(previewLeft())
  })

  it.each([[null], ['portal-preview'], [{ ready: true, type: 'payload-live-preview' }], [{ type: 'portal-preview' }], [{ person: 'one', room: 'two' }]])('is nothing in %j', (data) => {
    expect(previewMessageIn(data)).toBeUndefined()
  })
})
