import { Play } from 'lucide-react'

import { PressFrame } from '../../src/portal/lazy-islands.js'
import type { BlockViewProps } from '../define-block.js'
import type { VideoData } from './load.js'

type Props = BlockViewProps<{ title: string; transcript?: unknown }, VideoData>
type Foreign = Extract<VideoData, { kind: 'foreign' }>
type Own = Extract<VideoData, { kind: 'own' }>

const providerNames = { loom: 'Loom', vimeo: 'Vimeo', youtube: 'YouTube' } as const

/** A picture for videos that have none: drawn here, so that nothing is fetched from the service. */
const DrawnPoster = () => (
  <svg aria-hidden className="absolute inset-0 size-full bg-accent-strong" focusable="false" preserveAspectRatio="xMidYMid slice" viewBox="0 0 160 90">
    <circle cx="128" cy="12" fill="white" opacity="0.14" r="46" />
    <circle cx="24" cy="86" fill="white" opacity="0.1" r="40" />
    <path d="M0 66 40 48l36 16 34-22 50 26v22H0z" fill="black" opacity="0.3" />
  </svg>
)

const Poster = ({ apiHref, poster, title }: { apiHref: Props['apiHref']; poster: VideoData['poster']; title: string }) => (
  <>
    {poster ? <img alt="" className="absolute inset-0 size-full object-cover" decoding="async" loading="lazy" src={apiHref(`${poster.src}?size=large`)} /> : <DrawnPoster />}
    <span aria-hidden className="absolute inset-0 bg-linear-to-t from-black/80 via-black/25 to-black/10" />
    <span aria-hidden className="absolute top-1/2 left-1/2 flex size-16 -translate-x-1/2 -translate-y-1/2 items-center justify-center rounded-full bg-white/95 text-black shadow-raised transition-transform group-hover:scale-105">
      <Play className="ms-1 size-7 fill-current rtl:ms-0 rtl:me-1" />
    </span>
    <span className="absolute inset-x-0 bottom-0 line-clamp-2 bg-black/60 px-5 py-3 text-base font-semibold text-white">{title}</span>
  </>
)

const ForeignPlayer = ({ apiHref, data, intl: { t }, title }: { apiHref: Props['apiHref']; data: Foreign; intl: Props['intl']; title: string }) => {
  const provider = providerNames[data.provider]
  return (
    <>
      <PressFrame
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        className="aspect-video bg-black"
        label={t('video.play', { provider, title })}
        src={data.playerUrl}
        title={t('video.player', { title })}
      >
        <Poster apiHref={apiHref} poster={data.poster} title={title} />
      </PressFrame>
      <p className="px-5 py-3 text-xs text-pretty text-ink-faint">{t('video.note', { provider })}</p>
      <noscript>
        <p className="px-5 pb-4 text-sm">
          <a className="text-accent-ink underline" href={data.pageUrl} rel="noopener noreferrer" target="_blank">
            {t('video.open', { provider })}
          </a>
        </p>
      </noscript>
    </>
  )
}

const OwnPlayer = ({ apiHref, data, locale, title }: { apiHref: Props['apiHref']; data: Own; locale: string; title: string }) => {
  const own = data.captions.find(({ language }) => language.split('-')[0] === locale)
  return (
    <video aria-label={title} className="block aspect-video w-full bg-black" controls playsInline preload="none" {...(data.poster && { poster: apiHref(`${data.poster.src}?size=large`) })}>
      <source src={apiHref(data.src)} type={data.mimeType} />
      {data.captions.map(({ label, language, src }) => (
        <track default={src === own?.src} key={src} kind="captions" label={label} src={apiHref(src)} srcLang={language} />
      ))}
    </video>
  )
}

/** A video that nobody but the portal hears of before the viewer presses play, and its words below. */
export const VideoFigure = ({ apiHref, block: { data, id, title, transcript }, intl, locale, renderRichText }: Props) => (
  <section aria-labelledby={`video-${id}`} className="overflow-hidden rounded-card border border-line bg-surface shadow-card">
    <h2 className="border-b border-line px-5 py-3 text-base font-semibold [overflow-wrap:anywhere] text-ink" id={`video-${id}`}>
      {title}
    </h2>
    {data.kind === 'foreign' ? <ForeignPlayer apiHref={apiHref} data={data} intl={intl} title={title} /> : <OwnPlayer apiHref={apiHref} data={data} locale={locale} title={title} />}
    {Boolean(transcript) && (
      <details className="border-t border-line px-5 py-3">
        <summary className="min-h-6 rounded text-sm font-medium text-accent-ink">{intl.t('video.transcript')}</summary>
        <div className="mt-3 text-sm text-ink-soft">{renderRichText(transcript, 'transcript')}</div>
      </details>
    )}
  </section>
)
