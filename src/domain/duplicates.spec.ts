import { describe, expect, it } from 'vitest'
import fc from 'fast-check'

import { companyKey, emailKey } from './duplicates.js'

describe('company key', () => {
  it.each([
    ['Müller & Söhne GmbH', 'MULLER AND SOHNE'],
    ['Acme Inc.', 'ACME, Incorporated'],
    ['Globex B.V.', 'globex bv'],
    ['Aurora S.A.', 'Aurora SA'],
    ['Nordwind A/S', 'nordwind as'],
    ['Kowalski Sp. z o.o.', 'KOWALSKI'],
    ['Soleil S.à r.l.', 'soleil sarl'],
    ['Wayne L.L.C.', 'Wayne Ltd'],
    ['The Initech Company', 'Initech'],
    ['Łódź Software', 'lodz software'],
    ['Großmann GmbH & Co. KG', 'Grossmann'],
    ["O'Reilly Media", 'O’Reilly Media, Inc.'],
  ])('is the same for %s and %s', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other))
  })

  it.each([
    ['Acme Berlin', 'Acme Hamburg'],
    ['AG', 'SE'],
    ['株式会社東芝', '株式会社日立'],
  ])('differs for %s and %s', (one, other) => {
    expect(companyKey(one)).not.toBe(companyKey(other))
  })

  it('is empty when nothing of a name is left', () => {
    expect(companyKey(' .,- ')).toBe('')
  })

  it('does not change when it is taken twice', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9 ]{0,40}$/), (name) => companyKey(companyKey(`${name} zz`)) === companyKey(`${name} zz`)))
  })
})

describe('e-mail key', () => {
  it('ignores case and surrounding space', () => {
    expect(emailKey(' Anna@Example.COM ')).toBe('anna@example.com')
  })
})
