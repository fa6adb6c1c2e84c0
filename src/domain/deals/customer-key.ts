import { getDomain, getHostname } from 'tldts'

import { companyKey } from '../duplicates.js'
import { freeMailDomains } from './free-mail-domains.js'

/** What of a customer tells it from others. */
export type Customer = { company?: null | string; country?: null | string; domain?: null | string }

const longestKey = 300

/** The host of whatever somebody typed or pasted as a web domain, in lower case: `https://www.Acme.com/x` is `www.acme.com`. Null for what is none. */
export const hostOf = (typed: string): null | string => {
  const text = typed.trim().replace(/^[^@\s]+@/, '')
  const host = text === '' ? null : getHostname(text)
  return host && getDomain(host, { allowPrivateDomains: true }) ? host.toLowerCase() : null
}

/** The domain somebody registered, which tells one customer from another; null where many share one: mail providers, public suffixes. */
export const registrableDomain = (typed: string): null | string => {
  const host = hostOf(typed)
  const domain = host ? getDomain(host, { allowPrivateDomains: true }) : null
  return domain && !freeMailDomains.has(domain) ? domain : null
}

/**
 * What two deals with one customer have in common: the registrable domain, else the company's name without legal form, accents and punctuation, and
 * the country. Null when neither is there; such a customer cannot be registered.
 */
export const customerKey = ({ company, country, domain }: Customer): null | string => {
  const ofDomain = domain ? registrableDomain(domain) : null
  if (ofDomain) {
    return `domain:${ofDomain}`
  }
  const name = companyKey(company ?? '')
  return name === '' ? null : `company:${name.slice(0, longestKey)}|${(country ?? '').toUpperCase()}`
}

/** What made two keys equal, for the evidence. */
export const matchOf = (key: string): { by: 'company' | 'domain'; value: string } =>
  key.startsWith('domain:') ? { by: 'domain', value: key.slice('domain:'.length) } : { by: 'company', value: key.slice('company:'.length).replace(/\|$/, '').replace('|', ', ') }
