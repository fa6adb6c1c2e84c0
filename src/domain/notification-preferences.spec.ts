import { describe, expect, it } from '@jest/globals'

import { isNotificationPreferences, wants } from './notification-preferences.js'

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
