'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useState } from 'react'

import type { PlanMatches as Matches } from '../../../src/client/plans.js'
import { useApi } from '../../api/use-api.js'
import { useLoaded } from '../../api/use-loaded.js'
import { Notice } from '../../ui/notice.js'
import { Pager } from '../../ui/pager.js'
import { Panel } from '../../ui/panel.js'
import { useSay } from '../../ui/use-say.js'
import { MoneyLook } from '../money-look.js'
import { mayHandleMoney } from '../roles.js'
import { useTypedPlan } from './use-typed-plan.js'

/** Rules say nothing about whom a plan is for, so typing in them asks nothing. */
const withoutRules = (plan: string): string => JSON.stringify({ ...(JSON.parse(plan) as object), rules: [] })

/** Whom the plan as the form stands is for, and where another plan decides instead, and why. */
export const PlanMatches = () => {
  const { language, say } = useSay()
  const { send } = useApi()
  const { config } = useConfig()
  const { user } = useAuth()
  const [page, setPage] = useState(1)
  const plan = withoutRules(useTypedPlan())
  const isAllowed = mayHandleMoney(user)
  const load = useCallback(
    async (signal: AbortSignal): Promise<Matches | undefined> => (isAllowed ? send<Matches>('/commission-plans/matches', { body: { page, plan: JSON.parse(plan) as object }, method: 'POST', signal }) : undefined),
    [isAllowed, page, plan, send],
  )
  const { answer, isLoading, problem } = useLoaded(load)
  const href = (collection: string, id: string) => formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collection}/${id}` as `/${string}` })
  const count = (value: number) => value.toLocaleString(language)

  if (!isAllowed) {
    return null
  }
  return (
    <Panel title={say('Who matches')}>
      <MoneyLook />
      {problem && <Notice tone="bad">{problem}</Notice>}
      {answer && (
        <div aria-busy={isLoading} className="pp-stack">
          <p className="pp-small" role="status" style={{ margin: 0 }}>
            {say(answer.taken === 1 ? 'Decides for 1 partner.' : 'Decides for {count} partners.', { count: count(answer.taken) })}{' '}
            {answer.outranked > 0 && say(answer.outranked === 1 ? 'For 1 more another plan decides.' : 'For {count} more another plan decides.', { count: count(answer.outranked) })}
          </p>
          {answer.taken + answer.outranked === 0 && <Notice tone="wait">{say('No partner belongs to the audience of this plan.')}</Notice>}
          <ul className="pp-worked" style={{ margin: 0 }}>
            {answer.partners.map(({ id, name, winner }) => (
              <li key={id}>
                <Link className="pp-link" href={href('partners', id)} prefetch={false}>
                  {name}
                </Link>
                {winner && (
                  <div className="pp-small pp-muted">
                    {say('{plan} (version {version}) decides: {why}.', { plan: winner.name, version: winner.version, why: winner.sentence })}
                  </div>
                )}
              </li>
            ))}
          </ul>
          <Pager isBusy={isLoading} onPage={setPage} page={answer.page} totalPages={answer.totalPages} />
        </div>
      )}
    </Panel>
  )
}
