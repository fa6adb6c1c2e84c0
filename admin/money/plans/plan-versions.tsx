'use client'
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

import type { Page } from '../../../src/client/types.js'
import type { PlanStatus } from '../../../src/domain/commissions/plan-document.js'
import { useApi } from '../../api/use-api.js'
import { useLoaded } from '../../api/use-loaded.js'
import { Badge } from '../../ui/badge.js'
import { Notice } from '../../ui/notice.js'
import { useSay } from '../../ui/use-say.js'
import { planStatusTexts } from './plan-texts.js'

type Version = { effectiveFrom: string; id: string; status: PlanStatus; version: number }

/** All versions of a plan, newest first; the one that is open is marked. */
export const PlanVersions = ({ family, status }: { family: string; status: PlanStatus }) => {
  const { language, say } = useSay()
  const { send } = useApi()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const load = useCallback(
    // A status that changed asks again.
    async (signal: AbortSignal) =>
      (await send<Page<Version>>('/commission-plans', { query: { depth: 0, limit: 50, select: { effectiveFrom: true, status: true, version: true }, sort: '-version', where: { family: { equals: family } } }, signal })).docs,
    [family, send, status],
  )
  const { answer = [], problem } = useLoaded(load)
  if (problem) {
    return <Notice tone="bad">{problem}</Notice>
  }
  return (
    <ul className="pp-worked" style={{ margin: 0 }}>
      {answer.map((version) => (
        <li key={version.id}>
          <span className="pp-row">
            <Link aria-current={version.id === id ? 'page' : undefined} className="pp-link" href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/commission-plans/${version.id}` })} prefetch={false} style={version.id === id ? { fontWeight: 600 } : undefined}>
              {say('Version {version}', { version: version.version })}
            </Link>
            <Badge tone={planStatusTexts[version.status].tone}>{say(planStatusTexts[version.status].text)}</Badge>
          </span>
          <div className="pp-small pp-muted">{say('from {day}', { day: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(Date.parse(version.effectiveFrom)) })}</div>
        </li>
      ))}
    </ul>
  )
}
