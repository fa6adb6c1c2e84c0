import { Gutter, SetStepNav } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { type AdminText, sayIn } from '../../src/translations/text.js'
import { Look } from '../ui/look.js'
import { NotAllowed } from '../ui/not-allowed.js'
import { ViewSwitch } from '../ui/view-switch.js'
import { paramsOf } from './board-filter.js'

/** What a board is told by its page. */
export type BoardPageFacts = { mayFilterByManager: boolean; mayMove: boolean; params: URLSearchParams }

type BoardPageProps = { board: (facts: BoardPageFacts) => ReactNode; collection: 'deals' | 'leads'; switchLabel: AdminText; title: AdminText; view: AdminViewServerProps }

/** The page of a board, for those who may read what stands on it. */
export const BoardPage = ({ board, collection, switchLabel, title, view: { i18n, initPageResult, searchParams } }: BoardPageProps) => {
  const { permissions, req } = initPageResult
  const say = sayIn(i18n.language)
  const rights = permissions.collections?.[collection]
  if (!rights?.read) {
    return (
      <Gutter className="pp-view">
        <NotAllowed say={say} />
      </Gutter>
    )
  }
  return (
    <Gutter className="pp-view">
      <Look />
      <SetStepNav nav={[{ label: say(title), url: formatAdminURL({ adminRoute: req.payload.config.routes.admin, path: `/collections/${collection}` }) }, { label: say('Board') }]} />
      <header className="pp-page-head">
        <h1>{say(title)}</h1>
        <div className="pp-grow" />
        <ViewSwitch collection={collection} current="board" label={say(switchLabel)} />
      </header>
      {board({ mayFilterByManager: (req.user as { role?: string } | null)?.role !== 'manager', mayMove: Boolean(rights.update), params: paramsOf(searchParams) })}
    </Gutter>
  )
}
