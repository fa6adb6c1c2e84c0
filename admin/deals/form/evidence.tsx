'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

import type { DealEvidence, EvidenceDeal } from '../../../src/client/deals.js'
import { amountText } from '../../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import { useLoaded } from '../../api/use-loaded.js'
import { Badge } from '../../ui/badge.js'
import { Notice } from '../../ui/notice.js'
import { useSay } from '../../ui/use-say.js'
import { registrationTexts } from '../deal-texts.js'

const EvidenceList = ({ deals }: { deals: readonly EvidenceDeal[] }) => {
  const { language, say } = useSay()
  const { config } = useConfig()
  const moment = (iso: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(Date.parse(iso))
  return (
    <ul className="pp-worked">
      {deals.map((deal) => (
        <li key={deal.id}>
          <span className="pp-row">
            {deal.name === null ? <b>{say('A deal of another manager’s partner')}</b> : <Link className="pp-link" href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/deals/${deal.id}` })} prefetch={false}>{deal.name}</Link>}
            {deal.isThis && <Badge tone="info">{say('This deal')}</Badge>}
            <Badge tone={registrationTexts[deal.status].tone}>{say(registrationTexts[deal.status].text)}</Badge>
          </span>
          <div className="pp-small">
            {deal.partner.name}
            {deal.amountInMinorUnits !== null && deal.currency && ` · ${amountText(languageOfLocale(language), deal.amountInMinorUnits, deal.currency)}`}
          </div>
          {(deal.company ?? deal.domain ?? deal.country) && <div className="pp-small pp-muted">{[deal.company, deal.domain, deal.country].filter(Boolean).join(' · ')}</div>}
          <div className="pp-small pp-muted">{deal.requestedAt ? say('registered {moment}', { moment: moment(deal.requestedAt) }) : say('added {moment}', { moment: moment(deal.createdAt) })}</div>
        </li>
      ))}
    </ul>
  )
}

/** Who else has this customer: what made the deals equal, who came when, and companies of nearly the same name. */
export const Evidence = ({ id, load, status }: { id: string; load: (id: string) => Promise<DealEvidence>; status: string }) => {
  const { say } = useSay()
  // A decision asks again.
  const ask = useCallback(() => load(id), [id, load, status])
  const { answer, problem } = useLoaded<DealEvidence>(ask)
  if (problem) {
    return <Notice tone="bad">{problem}</Notice>
  }
  const others = answer?.deals.filter(({ isThis }) => !isThis) ?? []
  if (!answer || (others.length === 0 && answer.near.length === 0)) {
    return null
  }
  return (
    <div className="pp-stack">
      {others.length > 0 && (
        <details open>
          <summary className="pp-small">
            <b>{say(others.length === 1 ? '1 other deal with this customer' : '{count} other deals with this customer', { count: others.length })}</b>
          </summary>
          {answer.match && <p className="pp-small pp-muted">{say(answer.match.by === 'domain' ? 'The same web domain: {value}.' : 'The same company and country: {value}.', { value: answer.match.value })}</p>}
          {answer.claim && <p className="pp-small">{say('The customer is kept for {partner}.', { partner: answer.claim.partner.name })}</p>}
          <EvidenceList deals={answer.deals} />
        </details>
      )}
      {answer.near.length > 0 && (
        <details>
          <summary className="pp-small">{say('Companies of nearly the same name: {count}', { count: answer.near.length })}</summary>
          <EvidenceList deals={answer.near} />
        </details>
      )}
    </div>
  )
}
