import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { NotAllowed } from '../ui/not-allowed.js'
import { Page } from '../ui/page.js'
import { mayLookAsPartner } from '../ui/role-of.js'
import { ExplainTool } from './explain-tool.js'

/** The page that answers "why does this person see what". */
export const ExplainView = (view: AdminViewServerProps) => {
  const say = sayIn(view.i18n.language)
  const person = view.searchParams?.partnerUser
  return (
    <Page title={say('Who sees what')} view={view}>
      {mayLookAsPartner(view.initPageResult.req.user) ? (
        <>
          <p className="pp-muted pp-intro">{say('Choose a person of a partner to see which rooms are open, locked or hidden for them, and the exact reasons.')}</p>
          <ExplainTool initialPerson={typeof person === 'string' ? person : ''} />
        </>
      ) : (
        <NotAllowed say={say} />
      )}
    </Page>
  )
}
