const controlOrQuote = /[^\x20-\x7e]|["\\%]/g

/** The name for programs that read no `filename*`: what is left of it in ASCII. */
const plainName = (name: string): string => name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(controlOrQuote, '_')

/** RFC 5987: everything but letters, digits and a few signs as percent and hexadecimal. */
const encodedName = (name: string): string => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** Saves, never shows: whatever is inside, no browser runs it on the portal's own address. */
export const attachmentAs = (name: string): string => `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodedName(name)}`

/** What every file of the library is sent with. */
export const downloadHeaders = ({ checksum, mimeType, name }: { checksum: null | string | undefined; mimeType: null | string | undefined; name: string }): Record<string, string> => ({
  'Accept-Ranges': 'bytes',
  // `no-transform`: a piece of a file must not be compressed on its way, nor lose its length.
  'Cache-Control': 'private, no-store, no-transform',
  'Content-Disposition': attachmentAs(name),
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Content-Type': mimeType ?? 'application/octet-stream',
  ...(checksum && { ETag: `"${checksum}"` }),
  'X-Content-Type-Options': 'nosniff',
})
