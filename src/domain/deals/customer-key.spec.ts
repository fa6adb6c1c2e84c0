import { describe, expect, it } from 'vitest'

import { customerKey, hostOf, matchOf, registrableDomain } from './customer-key.js'

describe('the web domain of a customer', () => {
  it.each([
    ['https://www.Acme.com/about?x=1', 'www.acme.com', 'acme.com'],
    [' shop.globex.co.uk ', 'shop.globex.co.uk', 'globex.co.uk'],
    ['ada@sales.initech.de', 'sales.initech.de', 'initech.de'],
    ['globex.github.io', 'globex.github.io', 'globex.github.io'],
    ['gmail.com', 'gmail.com', null],
    ['mail.gmx.de', 'mail.gmx.de', null],
    ['co.uk', null, null],
    ['localhost', null, null],
    ['192.168.0.1', null, null],
    ['no domain', null, null],
    ['', null, null],
  ])('%s', (typed, host, domain) => {
    expect([hostOf(typed), registrableDomain(typed)]).toEqual([host, domain])
  })
})

describe('the key of a customer', () => {
  it.each([
    ['is the registrable domain, whatever else is said', { company: 'Acme', country: 'DE', domain: 'www.acme.com' }, 'domain:acme.com'],
    ['is the name and the country where there is no domain', { company: 'Müller & Söhne GmbH', country: 'de' }, 'company:muller and sohne|DE'],
    ['is the name and the country where the domain is a mail provider’s', { company: 'Acme Inc.', country: 'US', domain: 'gmail.com' }, 'company:acme|US'],
    ['does without a country', { company: 'ACME' }, 'company:acme|'],
    ['is missing where there is neither', { company: '…', domain: 'gmx.net' }, null],
  ])('%s', (_title, customer, key) => {
    expect(customerKey(customer)).toBe(key)
  })

  it('says what made two customers one', () => {
    expect(matchOf('domain:acme.com')).toEqual({ by: 'domain', value: 'acme.com' })
    expect(matchOf('company:acme|US')).toEqual({ by: 'company', value: 'acme, US' })
    expect(matchOf('company:acme|')).toEqual({ by: 'company', value: 'acme' })
  })
})
