import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { NotAllowed } from '../ui/not-allowed.js'
import { Page } from '../ui/page.js'
import { roleOf } from '../ui/role-of.js'
import { ImportTool } from './import-tool.js'

/** The page on which partners, leads and deals are brought in from a file. */
export const ImportView = (view: AdminViewServerProps) => {
  const say = sayIn(view.i18n.language)
  const role = roleOf(view.initPageResult.req.user)
  return (
    <Page title={say('Import a file')} view={view}>
      {role === 'admin' || role === 'manager' ? (
        <>
          <p className="pp-muted pp-intro">{say('Partners, leads and deals from a file. Either all rows are written or none; nobody is notified about them.')}</p>
          <ImportTool />
        </>
      ) : (
        <NotAllowed say={say} />
      )}
    </Page>
  )
}
