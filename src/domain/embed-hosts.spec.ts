import { describe, expect, it } from 'vitest'

import { defaultEmbedHosts, embedAddress, isHostPattern } from './embed-hosts.js'

const hosts = ['calendly.com', '*.typeform.com']

describe('embedAddress', () => {
  it('lets through what is on the list', () => {
    expect(embedAddress(' https://calendly.com/team/intro?month=1 ', hosts)).toEqual({ host: 'calendly.com', url: 'https://calendly.com/team/intro?month=1' })
    expect(embedAddress('https://acme.typeform.com/to/x', hosts)).toMatchObject({ host: 'acme.typeform.com' })
  })

  it.each(['https://evil.example/', 'https://calendly.com.evil.example/', 'https://evilcalendly.com/', 'https://www.calendly.com/', 'https://typeform.com/', 'https://eviltypeform.com/'])('refuses the host of %s', (address) => {
    expect(embedAddress(address, hosts)).toBe('host-refused')
  })

  it.each(['', 'calendly.com', 'http://calendly.com/', 'javascript:alert(1)//calendly.com', 'data:text/html,calendly.com', 'https://calendly.com@evil.example/', 'https://calendly.com:8443/', '//calendly.com/', null, {}])(
    'takes %s for no address',
    (address) => expect(embedAddress(address, hosts)).toBe('not-an-address'),
  )

  it('refuses everything when the list is empty', () => expect(embedAddress('https://calendly.com/', [])).toBe('host-refused'))
})

describe('isHostPattern', () => {
  it('holds for every host of the default list', () => expect(defaultEmbedHosts.filter((pattern) => !isHostPattern(pattern))).toEqual([]))
  it.each(['*', '*.*', 'https://calendly.com', 'calendly.com/path', "'self'", 'data:', 'localhost', '*.com', '10.0.0.1', 'a b.com', ''])('refuses %s', (pattern) => expect(isHostPattern(pattern)).toBe(false))
})
