import { Gutter, SetStepNav } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../../src/translations/text.js'
import { Look } from '../../ui/look.js'
import { NotAllowed } from '../../ui/not-allowed.js'
import { LeadViewSwitch } from '../view-switch.js'
import { BoardIsland } from './board-island.js'
import { filterOf } from './board-query.js'

/** The page of the lead board, for those who may read leads. */
export const LeadBoardView = ({ i18n, initPageResult, searchParams }: AdminViewServerProps) => {
  const { permissions, req } = initPageResult
  const say = sayIn(i18n.language)
  const leads = permissions.collections?.leads
  if (!leads?.read) {
    return (
      <Gutter className="pp-view">
        <NotAllowed say={say} />
      </Gutter>
    )
  }
  const params = new URLSearchParams(Object.entries(searchParams ?? {}).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  return (
    <Gutter className="pp-view">
      <Look />
      <SetStepNav nav={[{ label: say('Leads'), url: formatAdminURL({ adminRoute: req.payload.config.routes.admin, path: '/collections/leads' }) }, { label: say('Board') }]} />
      <header className="pp-page-head">
        <h1>{say('Leads')}</h1>
        <div className="pp-grow" />
        <LeadViewSwitch current="board" />
      </header>
      <BoardIsland initialFilter={filterOf(params)} mayFilterByManager={(req.user as { role?: string } | null)?.role !== 'manager'} mayMove={Boolean(leads.update)} />
    </Gutter>
  )
}
