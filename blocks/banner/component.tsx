import { ArrowRight } from 'lucide-react'
import type { CSSProperties } from 'react'

import { parseHexColour, readableTextOn, scrimForWhiteText } from '../../src/domain/contrast.js'
import { buttonClass } from '../../src/portal/ui/button-class.js'
import { classNames } from '../../src/portal/ui/class-names.js'
import { SmartLink } from '../../src/portal/ui/smart-link.js'
import type { BlockViewProps } from '../define-block.js'
import type { BannerData } from './load.js'
import type { BannerLook } from './looks.js'

type Banner = { buttons?: null | readonly { id: string; label: string }[]; colour?: null | string; heading: string; look?: BannerLook | null; text?: null | string }
type Tone = Exclude<BannerLook, 'colour' | 'picture'>

/** Each pair of the portal's tokens keeps 4.5 : 1 in both themes. */
const tones: Record<Tone, string> = {
  accent: 'border-accent-line bg-accent-soft text-accent-ink',
  info: 'border-line bg-info-soft text-info-ink',
  neutral: 'border-line bg-surface text-ink',
  success: 'border-line bg-success-soft text-success-ink',
  warning: 'border-line bg-warning-soft text-warning-ink',
}

/** A little more than the least that white text needs on a white picture. */
const scrim = scrimForWhiteText() + 0.08

type Look = { className: string; hasOwnColours: boolean; style?: CSSProperties }

const lookOf = ({ colour, look }: Banner, { picture }: BannerData): Look => {
  const background = look === 'colour' ? parseHexColour(colour) : undefined
  if (background) {
    return { className: 'border-transparent', hasOwnColours: true, style: { backgroundColor: `rgb(${background.join(' ')})`, color: readableTextOn(background) } }
  }
  if (look === 'picture' && picture) {
    return { className: 'border-transparent bg-black text-white', hasOwnColours: true }
  }
  // A colour that is none and a picture that is gone leave a banner in the portal's own colour.
  return { className: tones[look && look in tones ? (look as Tone) : 'accent'], hasOwnColours: false }
}

/** On a colour or picture of the editor's the portal's own button colours may not read, so its buttons are black on white. */
const ownButton = 'border-transparent bg-white text-black hover:bg-white/90'

const BannerButtons = ({ data: { targets }, hasOwnColours, href, rows }: { data: BannerData; hasOwnColours: boolean; href: (path: string) => string; rows: NonNullable<Banner['buttons']> }) => {
  const open = rows.filter(({ id }) => targets[id])
  return (
    open.length > 0 && (
      <ul className="mt-5 flex flex-wrap gap-2.5">
        {open.map(({ id, label }, index) => (
          <li className="max-w-full" key={id}>
            <SmartLink
              className={
                hasOwnColours
                  ? classNames('inline-flex min-h-10 max-w-full items-center gap-2 rounded-control border px-4 py-2 text-sm font-medium transition-colors [&_svg]:size-4 [&_svg]:shrink-0', ownButton)
                  : buttonClass({ className: 'h-auto! min-h-10 max-w-full py-2 whitespace-normal!', variant: index === 0 ? 'primary' : 'secondary' })
              }
              href={targets[id]}
              portalHref={href}
            >
              {label}
              {index === 0 && <ArrowRight aria-hidden className="rtl:rotate-180" />}
            </SmartLink>
          </li>
        ))}
      </ul>
    )
  )
}

/** What catches the eye first in a room. A button whose room is closed to the viewer is left out. */
export const BannerBlock = ({ apiHref, block, href }: BlockViewProps<Banner, BannerData>) => {
  const { className, hasOwnColours, style } = lookOf(block, block.data)
  const picture = block.look === 'picture' ? block.data.picture : null
  const headingId = `banner-${block.id}`
  return (
    <section
      aria-labelledby={headingId}
      className={classNames('relative isolate overflow-hidden rounded-card border px-6 py-8 shadow-card sm:px-9 sm:py-10 [&_:focus-visible]:outline-current', className)}
      style={style}
    >
      {picture && (
        <>
          <img alt="" className="absolute inset-0 -z-20 size-full object-cover" decoding="async" src={apiHref(`${picture.src}?size=large`)} />
          <div aria-hidden className="absolute inset-0 -z-10 forced-color-adjust-none" style={{ backgroundColor: `rgb(0 0 0 / ${scrim.toFixed(2)})` }} />
        </>
      )}
      <div className="max-w-2xl">
        <h2 className="text-xl font-semibold tracking-[-0.015em] text-balance [overflow-wrap:anywhere] sm:text-2xl" id={headingId}>
          {block.heading}
        </h2>
        {block.text && <p className="mt-2 text-pretty [overflow-wrap:anywhere] whitespace-pre-line">{block.text}</p>}
        <BannerButtons data={block.data} hasOwnColours={hasOwnColours} href={href} rows={block.buttons ?? []} />
      </div>
    </section>
  )
}
