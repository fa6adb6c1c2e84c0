import { NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { sayIn } from '../../src/translations/text.js'
import { mayLookAsPartner, roleOf } from '../ui/role-of.js'
import { NavLink } from './nav-link.js'

/** The way to our own pages, as far as the role includes them. */
export const PortalLinks = ({ i18n, payload, permissions, user }: ServerProps) => {
  const say = sayIn(i18n.language)
  const may = permissions?.collections
  const links = [
    { isShown: Boolean(may?.leads?.read), path: '/collections/leads/board', text: say('Lead board') },
    { isShown: Boolean(may?.rooms?.create), path: '/portal-wizard', text: say('Portal wizard') },
    { isShown: Boolean(may?.rooms?.update), path: '/collections/rooms/order', text: say('Room order') },
    { isShown: Boolean(may?.rooms?.create), path: '/portal-code', text: say('Portal as code') },
    { isShown: mayLookAsPartner(user), path: '/explain', text: say('Who sees what') },
    { isShown: mayLookAsPartner(user), path: '/access', text: say('Access table') },
    { isShown: mayLookAsPartner(user), path: '/usage', text: say('Usage of rooms') },
    { isShown: roleOf(user) === 'admin' || roleOf(user) === 'manager', path: '/import', text: say('Import a file') },
    { isShown: roleOf(user) === 'admin', path: '/mails', text: say('Mails') },
  ] as const
  const shown = links.filter(({ isShown }) => isShown)
  return shown.length > 0 ? (
    <NavGroup label={say('Tools')}>
      {shown.map(({ path, text }) => (
        <NavLink href={formatAdminURL({ adminRoute: payload.config.routes.admin, path })} key={path} text={text} />
      ))}
    </NavGroup>
  ) : null
}
