import { ArrowUpRight, Mail, Phone } from 'lucide-react'
import type { ReactNode } from 'react'

import { Avatar } from '../../src/portal/ui/avatar.js'
import { classNames } from '../../src/portal/ui/class-names.js'
import { SmartLink } from '../../src/portal/ui/smart-link.js'
import type { BlockViewProps } from '../define-block.js'
import type { IntroductionData } from './load.js'

type Introduced = {
  bio?: unknown
  email?: null | string
  id: string
  kind?: 'company' | 'person' | null
  linkLabel?: null | string
  name: string
  phone?: null | string
  photo?: null | string
  role?: null | string
  url?: null | string
}
type Props = BlockViewProps<{ people: readonly Introduced[] }, IntroductionData>

const contactClass = 'inline-flex min-h-6 max-w-full items-center gap-2 rounded text-accent-ink underline-offset-4 hover:underline [&_svg]:size-4 [&_svg]:shrink-0'

const Contact = ({ children, href, Icon, portalHref }: { children: string; href: string; Icon: typeof Mail; portalHref: Props['href'] }) => (
  <li className="min-w-0">
    <SmartLink className={contactClass} href={href} portalHref={portalHref}>
      <Icon aria-hidden />
      <span className="min-w-0 [overflow-wrap:anywhere]">{children}</span>
    </SmartLink>
  </li>
)

/** Digits and a plus alone, so that every phone dials it. */
const dialled = (phone: string): string => `tel:${phone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')}`

const Portrait = ({ apiHref, data: { photos }, who }: { apiHref: Props['apiHref']; data: IntroductionData; who: Introduced }) => {
  const photo = who.photo ? photos[who.photo] : undefined
  const isCompany = who.kind === 'company'
  // The name stands beside it: the picture itself says nothing more.
  return photo ? (
    <img
      alt=""
      className={classNames('size-16 shrink-0 border border-line', isCompany ? 'rounded-control bg-white object-contain p-1' : 'rounded-full object-cover')}
      decoding="async"
      height={64}
      loading="lazy"
      src={apiHref(`${photo.src}?size=small`)}
      width={64}
    />
  ) : (
    <Avatar className="size-16! text-lg!" name={who.name} shape={isCompany ? 'square' : 'circle'} />
  )
}

const IntroductionCard = ({ bio, portrait, portalHref, who }: { bio: ReactNode; portalHref: Props['href']; portrait: ReactNode; who: Introduced }) => (
  <article className="flex h-full min-w-0 flex-col gap-4 rounded-card border border-line bg-surface p-5 shadow-card sm:p-6">
    <header className="flex items-center gap-4">
      {portrait}
      <div className="min-w-0">
        <h2 className="text-lg font-semibold tracking-[-0.01em] [overflow-wrap:anywhere] text-ink">{who.name}</h2>
        {who.role && <p className="text-sm text-pretty [overflow-wrap:anywhere] text-ink-soft">{who.role}</p>}
      </div>
    </header>
    {bio && <div className="text-sm text-ink-soft">{bio}</div>}
    {(who.email || who.phone || who.url) && (
      <ul className="mt-auto flex flex-wrap gap-x-6 gap-y-2 pt-1 text-sm font-medium">
        {who.email && <Contact children={who.email} Icon={Mail} href={`mailto:${who.email}`} portalHref={portalHref} />}
        {who.phone && <Contact children={who.phone} Icon={Phone} href={dialled(who.phone)} portalHref={portalHref} />}
        {who.url && <Contact children={who.linkLabel || who.url.replace(/^https?:\/\//, '')} Icon={ArrowUpRight} href={who.url} portalHref={portalHref} />}
      </ul>
    )}
  </article>
)

/** One person or company over the whole width, several in a grid. */
export const Introduction = ({ apiHref, block: { data, people }, href, renderRichText }: Props) => (
  <ul className={classNames('grid gap-4', people.length > 1 && 'md:grid-cols-2', people.length > 2 && 'xl:grid-cols-3')}>
    {people.map((who) => (
      <li className="min-w-0" key={who.id}>
        <IntroductionCard bio={Boolean(who.bio) && renderRichText(who.bio, who.id)} portalHref={href} portrait={<Portrait apiHref={apiHref} data={data} who={who} />} who={who} />
      </li>
    ))}
  </ul>
)
