import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { NotAllowed } from '../ui/not-allowed.js'
import { Page } from '../ui/page.js'
import { mayLookAsPartner } from '../ui/role-of.js'
import { AccessTableTool } from './access-table-tool.js'

/** The page that shows a whole portal by tier: which room is open, locked or hidden, and why. */
export const AccessTableView = (view: AdminViewServerProps) => {
  const say = sayIn(view.i18n.language)
  const type = view.searchParams?.partnerType
  return (
    <Page title={say('Access table')} view={view}>
      {mayLookAsPartner(view.initPageResult.req.user) ? (
        <>
          <p className="pp-muted pp-intro">{say('Every room of a portal for every tier. Open a state to read why. Task lists and certificates count for a real partner only.')}</p>
          <AccessTableTool initialType={typeof type === 'string' ? type : ''} />
        </>
      ) : (
        <NotAllowed say={say} />
      )}
    </Page>
  )
}
