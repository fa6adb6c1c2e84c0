import { AppWindow } from 'lucide-react'
import type { CSSProperties } from 'react'

import { PressFrame } from '../../src/portal/lazy-islands.js'
import { buttonClass } from '../../src/portal/ui/button-class.js'
import { classNames } from '../../src/portal/ui/class-names.js'
import type { BlockViewProps } from '../define-block.js'
import type { EmbedData } from './load.js'

type Embed = { aspect?: 'classic' | 'fixed' | 'square' | 'wide' | null; height?: null | number; loads?: 'press' | 'scroll' | null; title: string }

/** Scripts and forms run, in a page that cannot lead the portal elsewhere, open dialogs over it or start downloads. */
const sandbox = 'allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts'
const allow = 'clipboard-write; fullscreen'

const shapes = { classic: 'aspect-[4/3]', fixed: '', square: 'aspect-square', wide: 'aspect-video' } as const

const placeOf = ({ aspect, height }: Embed): { className: string; style?: CSSProperties } => {
  const shape = aspect && aspect in shapes ? aspect : 'wide'
  return shape === 'fixed' ? { className: '', style: { height: `${Math.min(2000, Math.max(200, Math.round(height ?? 600)))}px` } } : { className: classNames(shapes[shape], 'min-h-56 w-full') }
}

/** A page of another service in a sandbox; nothing is asked of it before the reader wants it. */
export const EmbedFrame = ({ block, intl: { t } }: BlockViewProps<Embed, EmbedData>) => {
  const { data, id, loads, title } = block
  const place = placeOf(block)
  return (
    <section aria-labelledby={`embed-${id}`} className="overflow-hidden rounded-card border border-line bg-surface shadow-card">
      <h2 className="border-b border-line px-5 py-3 text-base font-semibold [overflow-wrap:anywhere] text-ink" id={`embed-${id}`}>
        {title}
      </h2>
      {loads === 'scroll' ? (
        <div className={classNames('relative', place.className)} style={place.style}>
          <iframe allow={allow} allowFullScreen className="absolute inset-0 size-full border-0" loading="lazy" referrerPolicy="strict-origin-when-cross-origin" sandbox={sandbox} src={data.url} title={title} />
        </div>
      ) : (
        <PressFrame allow={allow} className={place.className} label={`${t('embed.show', { host: data.host })}: ${title}`} sandbox={sandbox} src={data.url} style={place.style} title={title}>
          <span className="flex size-full flex-col items-center justify-center gap-3 bg-sunken px-6 text-center">
            <AppWindow aria-hidden className="size-8 text-ink-faint" strokeWidth={1.5} />
            <span className={buttonClass({ className: 'h-auto! min-h-10 max-w-full py-2 whitespace-normal! group-hover:border-line-strong' })}>{t('embed.show', { host: data.host })}</span>
            <span className="max-w-sm text-xs text-pretty text-ink-faint">{t('embed.note', { host: data.host })}</span>
          </span>
        </PressFrame>
      )}
      <noscript>
        <p className="border-t border-line px-5 py-3 text-sm">
          <a className="text-accent-ink underline" href={data.url} rel="noopener noreferrer" target="_blank">
            {t('embed.open', { host: data.host })}
          </a>
        </p>
      </noscript>
    </section>
  )
}
