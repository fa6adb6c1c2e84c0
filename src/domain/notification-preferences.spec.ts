import { describe, expect, it } from 'vitest'

import { isNotificationPreferences, wants, withChoice } from './notification-preferences.js'

describe('notification preferences', () => {
  it.each([{}, { 'lead.closed': { mail: false } }, { 'lead.closed': { mail: true, portal: false } }])('takes %j', (value) => {
    expect(isNotificationPreferences(value)).toBe(true)
  })

  it.each([null, [], 'off', { 'lead.closed': true }, { 'lead.closed': { sms: true } }, { 'lead.closed': { mail: 'no' } }, { ['x'.repeat(101)]: {} }])('refuses %j', (value) => {
    expect(isNotificationPreferences(value)).toBe(false)
  })

  it('tells everything until somebody says no', () => {
    expect(wants(null, 'lead.closed', 'mail')).toBe(true)
    expect(wants({ 'lead.closed': { mail: false } }, 'lead.closed', 'mail')).toBe(false)
    expect(wants({ 'lead.closed': { mail: false } }, 'lead.closed', 'portal')).toBe(true)
  })
})

describe('choosing what one is told', () => {
  it('keeps only what is off', () => {
    const off = withChoice({}, 'lead.closed', 'mail', false)
    expect(off).toEqual({ 'lead.closed': { mail: false } })
    expect(withChoice(off, 'lead.closed', 'portal', false)).toEqual({ 'lead.closed': { mail: false, portal: false } })
    expect(withChoice(off, 'lead.closed', 'mail', true)).toEqual({})
    expect(withChoice({ 'lead.closed': { mail: true } }, 'lead.closed', 'mail', true)).toEqual({})
  })

  it('leaves other events as they are', () => {
    expect(withChoice({ 'lead.offered': { mail: false } }, 'lead.closed', 'mail', false)).toEqual({ 'lead.closed': { mail: false }, 'lead.offered': { mail: false } })
  })
})
