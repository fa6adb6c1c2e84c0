'use client'
import { Link, useNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** A link in the navigation, in the dress of Payload's own; on a small screen it closes the navigation behind itself. */
export const NavLink = ({ href, text }: { href: string; text: string }) => {
  const { setNavOpen } = useNav()
  const [isHere, setIsHere] = useState(false)
  // After every render, for the navigation is drawn anew with every page.
  useEffect(() => setIsHere(window.location.pathname === href))
  return (
    <Link aria-current={isHere ? 'page' : undefined} className="nav__link" href={href} onClick={() => window.innerWidth <= 768 && setNavOpen(false)} prefetch={false}>
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{text}</span>
    </Link>
  )
}
