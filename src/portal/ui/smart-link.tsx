import type { ReactNode } from 'react'

import { PlainLink } from './link.js'
import { safeHref } from './safe-href.js'

/**
 * A link to wherever an editor points: a page of the portal, or the world outside in a new tab that learns nothing about where it came from.
 * An address that leads nowhere safe leaves the words and no link.
 */
export const SmartLink = ({ children, className, href, portalHref }: { children: ReactNode; className?: string; href: unknown; portalHref: (path: string) => string }) => {
  const target = safeHref(href)
  if (!target) {
    return <span className={className}>{children}</span>
  }
  if (target.kind === 'portal') {
    return (
      <PlainLink className={className} href={target.href.startsWith('#') ? target.href : portalHref(target.href)}>
        {children}
      </PlainLink>
    )
  }
  const opensMailOrPhone = /^(?:mailto|tel):/.test(target.href)
  return (
    <a className={className} href={target.href} {...(!opensMailOrPhone && { rel: 'noopener noreferrer', target: '_blank' })}>
      {children}
    </a>
  )
}
