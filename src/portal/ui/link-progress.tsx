'use client'

import { useLinkStatus } from 'next/link.js'
import { createPortal } from 'react-dom'

/**
 * Stands inside a link: a line across the top while the page behind it is on its way. The page one is on stays, a little paler, until the next one is there:
 * a placeholder in between would make every page be laid out twice, and stand before whoever comes from outside as well.
 */
export const LinkProgress = () => {
  const { pending } = useLinkStatus()
  return pending ? createPortal(<div aria-hidden className="route-progress" />, document.body) : null
}
