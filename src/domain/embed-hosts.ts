/** Where embeds may come from unless the plugin is told otherwise: makers of forms, calendars, boards, documents and reports. */
export const defaultEmbedHosts: readonly string[] = [
  'airtable.com',
  'app.powerbi.com',
  'calendar.google.com',
  'calendly.com',
  'docs.google.com',
  'embed.figma.com',
  'forms.office.com',
  'lookerstudio.google.com',
  'meetings.hubspot.com',
  'miro.com',
  'view.officeapps.live.com',
  'www.canva.com',
  'www.figma.com',
  '*.typeform.com',
]

const host = /^(?:\*\.)?(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/

/** Whether a text names a host as the list wants it: `calendly.com`, or `*.typeform.com` for all below it. */
export const isHostPattern = (pattern: string): boolean => host.test(pattern)

const fits = (hostname: string, pattern: string): boolean => (pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern)

/** Why an address is not embedded. */
export type EmbedFault = 'host-refused' | 'not-an-address'

/** The address to embed: https, on a host of the list, without a name or password in it. */
export const embedAddress = (value: unknown, hosts: readonly string[]): { host: string; url: string } | EmbedFault => {
  const text = typeof value === 'string' ? value.trim() : ''
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') {
    return 'not-an-address'
  }
  return hosts.some((pattern) => fits(url.hostname, pattern)) ? { host: url.hostname, url: url.href } : 'host-refused'
}
