/** What the policies allow beyond the portal itself. */
export type PolicySources = {
  /** Hosts whose pages a room may frame (videos, embeds). @default the privacy-friendly players of YouTube, Vimeo and Loom */
  frames?: readonly string[]
  /** Hosts that images may come from, beside the portal. @default [] */
  images?: readonly string[]
}

/** Video players that load nothing before the viewer presses play. */
export const videoPlayers = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com', 'https://www.loom.com'] as const

/** What pages may frame unless the server's settings say otherwise: the video players, and the hosts that the plugin lets rooms embed (`embedHosts`). */
export const sourcesOfConfig = ({ custom }: { custom?: Record<string, unknown> }): Required<Pick<PolicySources, 'frames'>> => {
  const { embedHosts = [] } = (custom?.['partnerPortal'] ?? {}) as { embedHosts?: readonly string[] }
  return { frames: [...videoPlayers, ...embedHosts.map((host) => `https://${host}`)] }
}

type Directives = Readonly<Record<string, readonly string[]>>

const write = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => (sources.length > 0 ? `${name} ${sources.join(' ')}` : name))
    .join('; ')

/** A policy whose nonce is filled in for each request; the text around it is made once. */
const withNonce = (directives: Directives): ((nonce: string) => string) => {
  const pieces = write(directives).split('NONCE')
  return (nonce) => pieces.join(nonce)
}

const shared = ({ images = [] }: PolicySources, isDevelopment: boolean): Directives => ({
  'base-uri': ["'none'"],
  'connect-src': ["'self'", ...(isDevelopment ? ['ws:', 'wss:'] : [])],
  'default-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  'form-action': ["'self'"],
  // The admin shows the portal as a live preview beside its form; nobody else may frame it.
  'frame-ancestors': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:', ...images],
  'manifest-src': ["'self'"],
  'media-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'script-src': ["'self'", "'nonce-NONCE'", "'strict-dynamic'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
  'script-src-attr': ["'none'"],
  // Positions and sizes computed in the browser (drag, pop-overs, charts) are style attributes, which no nonce can cover.
  'style-src': ["'self'", "'unsafe-inline'"],
  'worker-src': ["'self'", 'blob:'],
})

/** The policy of the portal's pages: scripts only with this request's nonce. */
export const portalPolicy = (sources: PolicySources, isDevelopment: boolean): ((nonce: string) => string) =>
  withNonce({ ...shared(sources, isDevelopment), 'frame-src': ["'self'", ...(sources.frames ?? videoPlayers)] })

/** The policy of Payload's admin: as strict for scripts, wider for the images, previews and frames an editor looks at. */
export const adminPolicy = (sources: PolicySources, isDevelopment: boolean): ((nonce: string) => string) => {
  const directives = shared(sources, isDevelopment)
  return withNonce({
    ...directives,
    'frame-src': ["'self'", 'blob:', ...(sources.frames ?? videoPlayers)],
    'img-src': [...(directives['img-src'] ?? []), 'https:'],
  })
}

/** The policy of everything under `/api`: an answer that is opened as a page may do nothing. */
export const apiPolicy = "default-src 'none'; frame-ancestors 'none'"
