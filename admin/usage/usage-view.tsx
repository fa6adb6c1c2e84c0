import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { NotAllowed } from '../ui/not-allowed.js'
import { Page } from '../ui/page.js'
import { mayLookAsPartner } from '../ui/role-of.js'
import { UsageReport } from './usage-report.js'

/** The page that shows which rooms partners use. */
export const UsageView = (view: AdminViewServerProps) => {
  const say = sayIn(view.i18n.language)
  const type = view.searchParams?.partnerType
  return (
    <Page title={say('Usage of rooms')} view={view}>
      {mayLookAsPartner(view.initPageResult.req.user) ? (
        <>
          <p className="pp-muted pp-intro">{say('Which rooms partners open, how often and how many people that were.')}</p>
          <UsageReport initialType={typeof type === 'string' ? type : ''} />
        </>
      ) : (
        <NotAllowed say={say} />
      )}
    </Page>
  )
}
