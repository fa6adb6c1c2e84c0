'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { Badge } from '../../ui/badge.js'
import { Since } from '../../ui/since.js'
import { useSay } from '../../ui/use-say.js'
import { assignmentTexts, outcomeTexts } from '../lead-texts.js'
import type { LeadCard } from './lead-cards.js'

const nameOf = ({ firstName, lastName }: LeadCard): string => [firstName, lastName].filter(Boolean).join(' ')

/** What the card of a lead says; also what follows the pointer. */
export const LeadFace = ({ card }: { card: LeadCard }) => {
  const { say } = useSay()
  const { config } = useConfig()
  const assignment = assignmentTexts[card.assignment?.state ?? 'none']
  const outcome = card.column === 'closed' && card.outcome ? outcomeTexts[card.outcome] : undefined
  return (
    <>
      <Link className="pp-link pp-card-title" draggable={false} href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/leads/${card.id}` })} prefetch={false}>
        {card.company}
      </Link>
      {nameOf(card) && <div className="pp-small pp-muted">{nameOf(card)}</div>}
      <div className="pp-small pp-card-partner">{typeof card.partner === 'object' ? card.partner?.name : ''}</div>
      {(assignment || outcome) && (
        <div className="pp-row">
          {outcome && <Badge tone={outcome.tone}>{say(outcome.text)}</Badge>}
          {assignment && <Badge tone={assignment.tone}>{say(assignment.text)}</Badge>}
        </div>
      )}
      <div className="pp-small pp-muted">
        <Since at={card.createdAt} />
      </div>
    </>
  )
}
