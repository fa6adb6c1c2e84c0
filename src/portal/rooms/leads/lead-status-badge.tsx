import type { Lead } from '../../../client/types.js'
import type { LeadOutcome, LeadStatus } from '../../../domain/leads.js'
import type { Translate } from '../../intl/create-intl.js'
import { Badge, type Tone } from '../../ui/badge.js'

const statusTones: Record<LeadStatus, Tone> = { closed: 'neutral', demo: 'accent', new: 'info', proposal: 'warning', qualified: 'accent' }
const outcomeTones: Record<LeadOutcome, Tone> = { disqualified: 'neutral', lost: 'danger', won: 'success' }

/** Where a lead stands; a closed one says how it ended. */
export const LeadStatusBadge = ({ lead: { outcome, status }, t }: { lead: Pick<Lead, 'outcome' | 'status'>; t: Translate }) =>
  status === 'closed' && outcome ? (
    <Badge tone={outcomeTones[outcome]}>
      {t('leadStatus.closed')} · {t(`leadOutcome.${outcome}`)}
    </Badge>
  ) : (
    <Badge tone={statusTones[status]}>{t(`leadStatus.${status}`)}</Badge>
  )
