import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { NotAllowed } from '../ui/not-allowed.js'
import { Page } from '../ui/page.js'
import { PortalWizard } from './portal-wizard.js'

/** The page on which a portal is started. */
export const PortalWizardView = (view: AdminViewServerProps) => {
  const say = sayIn(view.i18n.language)
  const type = view.searchParams?.partnerType
  return (
    <Page title={say('Portal wizard')} view={view}>
      {view.initPageResult.permissions.collections?.rooms?.create ? (
        <>
          <p className="pp-muted pp-intro">{say('Choose for whom the portal is, then what to start from. You see what will be made before anything is.')}</p>
          <PortalWizard initialType={typeof type === 'string' ? type : ''} />
        </>
      ) : (
        <NotAllowed say={say} />
      )}
    </Page>
  )
}
