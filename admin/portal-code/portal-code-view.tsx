import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { NotAllowed } from '../ui/not-allowed.js'
import { Page } from '../ui/page.js'
import { PortalCodeTool } from './portal-code-tool.js'

/** The page on which a portal is taken out as a file, compared, and brought in. */
export const PortalCodeView = (view: AdminViewServerProps) => {
  const say = sayIn(view.i18n.language)
  const type = view.searchParams?.partnerType
  return (
    <Page title={say('Portal as code')} view={view}>
      {view.initPageResult.permissions.collections?.rooms?.create ? (
        <>
          <p className="pp-muted pp-intro">
            {say('The whole portal as one readable file: rooms, blocks, audiences and conditions in all languages. Keep it in version control, compare two portals, or bring one into another installation. Pictures and documents are named in it, not contained.')}
          </p>
          <PortalCodeTool initialType={typeof type === 'string' ? type : ''} />
        </>
      ) : (
        <NotAllowed say={say} />
      )}
    </Page>
  )
}
