'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { Style } from './style.js'
import { useSay } from './use-say.js'

const css = `
.pp-switch { display: inline-flex; gap: 2px; padding: 2px; border-radius: var(--style-radius-m); background: var(--theme-elevation-100); }
.pp-switch a { padding: 4px 12px; border-radius: var(--style-radius-s); text-decoration: none; color: var(--theme-elevation-700); font-size: 13px; line-height: 20px; }
.pp-switch a[aria-current] { background: var(--theme-elevation-0); color: var(--theme-text); box-shadow: 0 1px 2px rgb(0 0 0 / .12); }
.pp-switch a:focus-visible { outline: var(--accessibility-outline); }
`

/** The documents of a collection as a list or as a board. */
export const ViewSwitch = ({ collection, current = 'list', label }: { collection: 'deals' | 'leads'; current?: 'board' | 'list'; label: string }) => {
  const { say } = useSay()
  const { config } = useConfig()
  const href = (path: '' | '/board') => formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collection}${path}` })
  return (
    <nav aria-label={label} className="pp-switch">
      <Style css={css} id="view-switch" />
      <Link aria-current={current === 'list' ? 'page' : undefined} href={href('')} prefetch={false}>
        {say('List')}
      </Link>
      <Link aria-current={current === 'board' ? 'page' : undefined} href={href('/board')} prefetch={false}>
        {say('Board')}
      </Link>
    </nav>
  )
}
