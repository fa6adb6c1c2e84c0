import type { BrandPictureAddress } from '../../client/types.js'
import type { Brand } from '../data/load-brand.js'
import { classNames } from '../ui/class-names.js'
import { PlainLink } from '../ui/link.js'

const Logo = ({ className, picture: { height, url, width } }: { className: string; picture: BrandPictureAddress }) => (
  <img alt="" className={classNames('max-h-9 w-auto max-w-full object-contain object-left rtl:object-right', className)} decoding="async" height={height ?? undefined} src={url} width={width ?? undefined} />
)

const OwnMark = () => (
  <span aria-hidden className="inline-flex size-8 shrink-0 items-center justify-center rounded-[0.6rem] bg-accent text-on-accent">
    <svg className="size-4.5" fill="none" focusable="false" viewBox="0 0 18 18">
      <circle cx="6.6" cy="9" r="4.6" stroke="currentColor" strokeWidth="1.9" />
      <circle cx="11.4" cy="9" r="4.6" stroke="currentColor" strokeWidth="1.9" />
    </svg>
  </span>
)

/** The vendor's logo, or the portal's mark beside the vendor's name: the way back to the start. */
export const BrandLink = ({ brand: { logo, name }, className, href }: { brand: Brand; className?: string; href: string }) => (
  <PlainLink className={classNames('flex min-w-0 items-center gap-2.5 rounded-control py-1', className)} href={href}>
    {logo ? (
      <>
        <Logo className="portal-on-light" picture={logo.onLight} />
        <Logo className="portal-on-dark" picture={logo.onDark} />
        <span className="sr-only">{name}</span>
      </>
    ) : (
      <>
        <OwnMark />
        <span className="truncate text-base font-semibold tracking-[-0.015em]">{name}</span>
      </>
    )}
  </PlainLink>
)
