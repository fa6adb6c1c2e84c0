import type { Lead, LeadHistory } from '../../../client/types.js'
import { leadStatuses } from '../../../domain/leads.js'
import type { PageContext } from '../../data/load-page.js'
import { Steps, type StepState } from '../../ui/steps.js'

/** The path of a lead with the day it reached each step. */
export const LeadProgress = ({ context: { format, t }, history, lead }: { context: PageContext; history: LeadHistory; lead: Lead }) => {
  const reached = leadStatuses.indexOf(lead.status)
  const stateOf = (index: number): StepState => {
    if (index === reached) {
      return lead.status === 'closed' ? 'done' : 'current'
    }
    return index < reached ? 'done' : 'upcoming'
  }
  const dayOf = (status: string): string | undefined => {
    const at = status === 'new' ? lead.createdAt : history.items.find((item) => item.field === 'status' && item.to === status)?.at
    return at && format.date(at)
  }
  return (
    <Steps
      label={t('leads.path')}
      stateLabels={{ current: t('leads.pathCurrent'), done: t('leads.pathDone'), upcoming: t('leads.pathUpcoming') }}
      steps={leadStatuses.map((status, index) => ({
        hint: index <= reached ? dayOf(status) : undefined,
        key: status,
        label: status === 'closed' && lead.outcome ? `${t('leadStatus.closed')} · ${t(`leadOutcome.${lead.outcome}`)}` : t(`leadStatus.${status}`),
        state: stateOf(index),
      }))}
    />
  )
}
