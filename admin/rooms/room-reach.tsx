'use client'
import { Link, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

import type { Page } from '../../src/client/types.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Notice } from '../ui/notice.js'
import { Panel } from '../ui/panel.js'
import { useSay } from '../ui/use-say.js'
import { ReachBar } from './reach-bar.js'
import { inTheAudience, ofTheType, opensAt, type Ranks, uncounted, unlocked } from './reach-query.js'
import { useDoors } from './use-doors.js'

type Ranked = { id: string; rank: number }

const nobody: Page<never> = { docs: [], hasNextPage: false, hasPrevPage: false, limit: 0, nextPage: null, page: 1, pagingCounter: 0, prevPage: null, totalDocs: 0, totalPages: 0 }

/** Who can see the room as the form stands: how many partners are meant, how many have unlocked it, and a warning when that is nobody. */
export const RoomReach = () => {
  const { language, say } = useSay()
  const { send } = useApi()
  const { config } = useConfig()
  const { user } = useAuth()
  const { hasPublishedDoc } = useDocumentInfo()
  const doors = useDoors()

  const load = useCallback(
    async (signal: AbortSignal) => {
      if (!doors) {
        return undefined
      }
      const count = async (where: object) => (await send<Page<{ id: string }>>('/partners', { query: { depth: 0, limit: 1, select: { name: true }, where }, signal })).totalDocs
      const ranksOf = async (collection: 'stages' | 'tiers'): Promise<[string, number][]> =>
        (doors.unlock.some(({ kind }) => `${kind}s` === collection) ? await send<Page<Ranked>>(`/${collection}`, { query: { depth: 0, limit: 100, select: { rank: true } }, signal }) : nobody).docs.map(({ id, rank }) => [id, rank])
      const [all, audience, tiers, stages] = await Promise.all([count(ofTheType(doors)), count(inTheAudience(doors)), ranksOf('tiers'), ranksOf('stages')])
      const ranks: Ranks = Object.fromEntries([...tiers, ...stages])
      const opens = opensAt(doors, new Date())
      return { all, audience, open: opens ? 0 : await count(unlocked(doors, ranks)), opens, uncounted: uncounted(doors) }
    },
    [doors, send],
  )
  const { answer, problem } = useLoaded(load)
  const isManager = (user as { role?: string } | null)?.role === 'manager'

  if (!doors) {
    return null
  }
  return (
    <Panel title={say('Who can see this room')}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {answer && (
        <div className="pp-stack">
          <ReachBar all={answer.all} audience={answer.audience} open={answer.open} />
          {isManager && <p className="pp-small pp-muted">{say('Counted among the partners you look after.')}</p>}
          {answer.opens && (
            <Notice tone="wait">{say('Nobody can see it before {date}.', { date: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(answer.opens)) })}</Notice>
          )}
          {!answer.opens && answer.all > 0 && answer.open === 0 && (
            <Notice tone="wait">{say(answer.audience === 0 ? 'Nobody can see this room: no partner is in the audience.' : 'Nobody can see this room: no partner of the audience fulfils the conditions.')}</Notice>
          )}
          {answer.all === 0 && <Notice tone="wait">{say('There are no partners of this type yet.')}</Notice>}
          {answer.uncounted > 0 && <p className="pp-small pp-muted">{say('Conditions that partners fulfil one by one are not counted.')}</p>}
          {!hasPublishedDoc && <Notice>{say('This is a draft: partners see it once it is published.')}</Notice>}
        </div>
      )}
      <p className="pp-small" style={{ margin: '10px 0 0' }}>
        <Link className="pp-link" href={formatAdminURL({ adminRoute: config.routes.admin, path: '/explain' })} prefetch={false}>
          {say('Explain it for one person')}
        </Link>
      </p>
    </Panel>
  )
}
