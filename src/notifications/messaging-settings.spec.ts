import { describe, expect, it } from 'vitest'

import { messagingSettings } from './messaging-settings.js'

describe('the settings of messages', () => {
  it('have defaults', () => {
    expect(messagingSettings()).toEqual({ allowInternal: false, digest: { hour: 6, timeZone: 'UTC' }, graceInSeconds: 180 })
  })

  it('refuse what cannot be meant, with a sentence', () => {
    expect(() => messagingSettings({ graceInSeconds: Number.NaN })).toThrow('graceInSeconds is a number')
    expect(() => messagingSettings({ digest: { hour: 24 } })).toThrow('from 0 to 23')
    expect(() => messagingSettings({ digest: { timeZone: 'Mars/Base' } })).toThrow('"Mars/Base"')
  })
})
