import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { NotAllowed } from '../ui/not-allowed.js'
import { Page } from '../ui/page.js'
import { roleOf } from '../ui/role-of.js'
import { MailList } from './mail-list.js'

/** The page of kept mails, for administrators: mails hold invitation links. */
export const MailsView = (view: AdminViewServerProps) => {
  const say = sayIn(view.i18n.language)
  return (
    <Page title={say('Mails')} view={view}>
      {roleOf(view.initPageResult.req.user) === 'admin' ? <MailList /> : <NotAllowed say={say} />}
    </Page>
  )
}
