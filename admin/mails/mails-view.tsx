import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { roleOf } from '../ui/role-of.js'
import { Look } from '../ui/look.js'
import { NotAllowed } from '../ui/not-allowed.js'
import { MailList } from './mail-list.js'

/** The page of kept mails, for administrators: mails hold invitation links. */
export const MailsView = ({ i18n, initPageResult }: AdminViewServerProps) => {
  const say = sayIn(i18n.language)
  if (roleOf(initPageResult.req.user) !== 'admin') {
    return <NotAllowed say={say} />
  }
  return (
    <Gutter className="pp-view">
      <Look />
      <SetStepNav nav={[{ label: say('Mails') }]} />
      <header className="pp-page-head">
        <h1>{say('Mails')}</h1>
      </header>
      <MailList />
    </Gutter>
  )
}
