'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { amountText } from '../../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import { lossReasonWords } from '../../../src/translations/loss-reasons.js'
import { Badge } from '../../ui/badge.js'
import { useSay } from '../../ui/use-say.js'
import { registrationTexts } from '../deal-texts.js'
import type { DealCard } from './deal-cards.js'

/** What the card of a deal says; also what follows the pointer. */
export const DealFace = ({ card: { amount, closedAt, currency, customer, expectedCloseDate, id, lostReason, name, partner, phase, registration } }: { card: DealCard }) => {
  const { language, say } = useSay()
  const { config } = useConfig()
  // Whether a customer is kept, and when a deal is expected to close, says nothing once it is closed.
  const isOpen = (phase ?? 'open') === 'open'
  const status = isOpen ? (registration?.status ?? 'none') : 'none'
  const day = (date: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date))
  return (
    <>
      <Link className="pp-link pp-card-title" draggable={false} href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/deals/${id}` })} prefetch={false}>
        {name}
      </Link>
      {customer.company !== name && <div className="pp-small pp-muted">{customer.company}</div>}
      <div className="pp-small pp-card-partner">{typeof partner === 'object' ? partner?.name : ''}</div>
      <b style={{ fontVariantNumeric: 'tabular-nums' }}>{amountText(languageOfLocale(language), amount, currency)}</b>
      {(status !== 'none' || lostReason) && (
        <div className="pp-row">
          {status !== 'none' && <Badge tone={registrationTexts[status].tone}>{say(registrationTexts[status].text)}</Badge>}
          {lostReason && <Badge>{lossReasonWords[languageOfLocale(language)][lostReason]}</Badge>}
        </div>
      )}
      {isOpen && expectedCloseDate && <div className="pp-small pp-muted">{say('expected {day}', { day: day(expectedCloseDate) })}</div>}
      {!isOpen && closedAt && <div className="pp-small pp-muted">{say('closed {day}', { day: day(closedAt) })}</div>}
    </>
  )
}
