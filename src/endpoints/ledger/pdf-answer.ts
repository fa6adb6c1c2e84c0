import type { PayloadRequest } from 'payload'

import { readBranding } from '../../database/reads/read-branding.js'
import type { Language } from '../../translations/languages.js'
import { downloadHeaders } from '../library/download-headers.js'

/** So many lines stand on paper; whoever needs more takes the CSV. Drawing them takes about a second of the process, in small turns. */
export const mostLinesOnPaper = 1_000

/** Who a paper is from: the vendor as the brand names it. */
export const vendorNameOf = async (req: PayloadRequest, language: Language): Promise<string> => {
  const { companyName, portalName } = await readBranding(req.payload, language)
  return companyName ?? portalName ?? 'Partner portal'
}

/** A drawn document, to be saved: never shown by a browser on the portal's own address, kept by no cache. */
export const pdfAnswer = (bytes: Buffer, name: string): Response => {
  const headers = new Headers(downloadHeaders({ checksum: null, mimeType: 'application/pdf', name: `${name}.pdf` }))
  // It is drawn anew for each request, so there are no pieces of it.
  headers.delete('Accept-Ranges')
  headers.set('Content-Length', String(bytes.length))
  return new Response(new Uint8Array(bytes), { headers })
}
