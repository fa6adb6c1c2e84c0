const here = 'http://portal.internal'
const allowedProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Where an address that an editor typed leads. */
export type SafeHref = { href: string; kind: 'elsewhere' | 'portal' }

/**
 * Lets an address pass if it is a path of the portal or one of the protocols a partner may be sent to; null for everything else
 * (`javascript:`, `data:`, …). The browser's own parser decides, so that no spelling of a protocol slips through.
 */
export const safeHref = (value: unknown): null | SafeHref => {
  const address = typeof value === 'string' ? value.trim() : ''
  if (address === '' || !URL.canParse(address, here)) {
    return null
  }
  const url = new URL(address, here)
  if (url.origin === here && (address.startsWith('/') || address.startsWith('#'))) {
    return { href: address, kind: 'portal' }
  }
  return allowedProtocols.has(url.protocol) && url.origin !== here ? { href: url.href, kind: 'elsewhere' } : null
}
