'use client'

import { usePathname } from 'next/navigation.js'
import type { ReactNode } from 'react'

import { classNames } from '../ui/class-names.js'
import { PlainLink } from '../ui/link.js'

/** One place of the navigation, marked while the reader is there or below. */
export const NavLink = ({ children, href, isExact = false, label }: { children: ReactNode; href: string; isExact?: boolean; label?: string }) => {
  const pathname = usePathname()
  const isHere = pathname === href || (!isExact && pathname.startsWith(`${href}/`))
  return (
    <PlainLink
      aria-current={isHere ? (pathname === href ? 'page' : 'true') : undefined}
      aria-label={label}
      className={classNames(
        'relative flex min-h-10 items-center gap-3 rounded-control px-3 py-2 text-sm font-medium transition-colors [&_svg]:size-4.5 [&_svg]:shrink-0',
        isHere ? 'bg-accent-soft text-accent-ink' : 'text-ink-soft hover:bg-sunken hover:text-ink [&_svg]:text-ink-faint',
      )}
      href={href}
    >
      {children}
    </PlainLink>
  )
}
