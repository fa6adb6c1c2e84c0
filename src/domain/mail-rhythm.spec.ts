import { describe, expect, it } from 'vitest'

import { waysFor } from './mail-rhythm.js'

const both = ['portal', 'mail'] as const

describe('how a person is told', () => {
  it('is by bell and mail unless the person says otherwise', () => {
    expect(waysFor({ preferences: null, rhythm: null }, 'lead.closed', both)).toEqual({ bell: true, mail: 'now' })
    expect(waysFor({ preferences: { 'lead.closed': { mail: false } }, rhythm: 'on' }, 'lead.closed', both)).toEqual({ bell: true, mail: null })
    expect(waysFor({ preferences: { 'lead.closed': { portal: false } }, rhythm: 'on' }, 'lead.closed', both)).toEqual({ bell: false, mail: 'now' })
    expect(waysFor({ preferences: { 'lead.offered': { mail: false } }, rhythm: 'on' }, 'lead.closed', both)).toEqual({ bell: true, mail: 'now' })
  })

  it('waits for the digest where the person wants one', () => {
    expect(waysFor({ preferences: null, rhythm: 'daily' }, 'lead.closed', both).mail).toBe('digest')
    expect(waysFor({ preferences: null, rhythm: 'weekly' }, 'lead.closed', both).mail).toBe('digest')
    expect(waysFor({ preferences: null, rhythm: 'off' }, 'lead.closed', both)).toEqual({ bell: true, mail: null })
  })

  it('is no way that the event does not have', () => {
    expect(waysFor({ preferences: null, rhythm: 'on' }, 'partner-user.invited', ['mail'])).toEqual({ bell: false, mail: 'now' })
  })
})
