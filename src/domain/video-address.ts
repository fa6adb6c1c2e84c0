/** The players the portal knows. */
export const videoProviders = ['youtube', 'vimeo', 'loom'] as const
export type VideoProvider = (typeof videoProviders)[number]

/** A video of one of them: what its player is asked for, and its own page for whoever has no script. */
export type ForeignVideo = { pageUrl: string; playerUrl: string; provider: VideoProvider }

type Reader = (url: URL) => ForeignVideo | undefined

const secondsOf = (value: null | string): number => {
  const [, hours, minutes, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(value ?? '') ?? []
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
}

const youtube: Reader = ({ hostname, pathname, searchParams }) => {
  const [first = '', second = ''] = pathname.split('/').slice(1)
  const id = hostname === 'youtu.be' ? first : first === 'watch' ? (searchParams.get('v') ?? '') : ['embed', 'live', 'shorts', 'v'].includes(first) ? second : ''
  if (!/^[\w-]{11}$/.test(id)) {
    return undefined
  }
  const start = secondsOf(searchParams.get('t') ?? searchParams.get('start'))
  return {
    pageUrl: `https://www.youtube.com/watch?v=${id}`,
    playerUrl: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0${start > 0 ? `&start=${start}` : ''}`,
    provider: 'youtube',
  }
}

const vimeo: Reader = ({ pathname, searchParams }) => {
  const [, id, inPath] = /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d{1,12})(?:\/([\da-f]{6,20}))?\/?$/i.exec(pathname) ?? []
  if (!id) {
    return undefined
  }
  // A video that is not listed opens with its hash only.
  const hash = inPath ?? (/^[\da-f]{6,20}$/i.exec(searchParams.get('h') ?? '') ?? [])[0]
  return { pageUrl: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`, playerUrl: `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${hash ? `&h=${hash}` : ''}`, provider: 'vimeo' }
}

const loom: Reader = ({ pathname }) => {
  const [, id] = /^\/(?:share|embed)\/([\da-f]{32})\/?$/i.exec(pathname) ?? []
  return id ? { pageUrl: `https://www.loom.com/share/${id}`, playerUrl: `https://www.loom.com/embed/${id}?autoplay=1`, provider: 'loom' } : undefined
}

const readers: Readonly<Record<string, Reader>> = {
  'loom.com': loom,
  'm.youtube.com': youtube,
  'music.youtube.com': youtube,
  'player.vimeo.com': vimeo,
  'vimeo.com': vimeo,
  'youtu.be': youtube,
  'youtube-nocookie.com': youtube,
  'youtube.com': youtube,
}

/** The video that an address as people copy it stands for; undefined when it is none the portal can play. The player is always the privacy-friendly one. */
export const foreignVideo = (value: unknown): ForeignVideo | undefined => {
  const text = typeof value === 'string' ? value.trim() : ''
  const address = /^[a-z]+:/i.test(text) ? text : `https://${text}`
  if (text === '' || !URL.canParse(address)) {
    return undefined
  }
  const url = new URL(address)
  const host = url.hostname.replace(/^www\./, '')
  return /^https?:$/.test(url.protocol) && url.port === '' && url.username === '' && Object.hasOwn(readers, host) ? readers[host]?.(url) : undefined
}
