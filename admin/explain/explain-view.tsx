import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { Look } from '../ui/look.js'
import { NotAllowed } from '../ui/not-allowed.js'
import { ExplainTool } from './explain-tool.js'

/** The page that answers "why does this person see what". */
export const ExplainView = ({ i18n, initPageResult, searchParams }: AdminViewServerProps) => {
  const say = sayIn(i18n.language)
  if (!initPageResult.permissions.collections?.['partner-users']?.read) {
    return <NotAllowed say={say} />
  }
  const person = searchParams?.partnerUser
  return (
    <Gutter className="pp-view">
      <Look />
      <SetStepNav nav={[{ label: say('Who sees what') }]} />
      <header className="pp-page-head">
        <h1>{say('Who sees what')}</h1>
      </header>
      <p className="pp-muted pp-intro">
        {say('Choose a person of a partner to see which rooms are open, locked or hidden for them, and the exact reasons.')}
      </p>
      <ExplainTool initialPerson={typeof person === 'string' ? person : ''} />
    </Gutter>
  )
}
