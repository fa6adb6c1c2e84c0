import type { Deal } from '../../../client/deals.js'
import type { PageContext } from '../../data/load-page.js'
import { RegistrationActions } from '../../lazy-islands.js'
import { CardSection } from '../../ui/card.js'
import { DescriptionList } from '../../ui/description-list.js'
import { RegistrationBadge } from './registration-badge.js'

type RegistrationCardProps = { context: PageContext; deal: Deal; mayAct: boolean; protectionDays: number }

/** Where the registration stands, in words: what it means, until when it holds, what was asked and answered. */
const meaningOf = ({ registration: { protectedUntil, requestedAt, status } }: Deal, days: number, { format, t }: PageContext): string => {
  switch (status) {
    case 'approved':
      return t('dealRegistration.approvedText', { date: protectedUntil ? format.date(protectedUntil) : '–' })
    case 'expired':
      return t('dealRegistration.expiredText')
    case 'none':
      return t('dealRegistration.noneText', { days })
    case 'pending':
      return t('dealRegistration.pendingText', { date: requestedAt ? format.date(requestedAt) : '–' })
    case 'rejected':
      return t('dealRegistration.rejectedText')
  }
}

const requestsOf = ({ registration: { dispute, extension } }: Deal, { t }: PageContext): { key: string; text: string }[] => {
  const extensions = { granted: t('dealRegistration.extensionGranted'), none: '', refused: t('dealRegistration.extensionRefused'), requested: t('dealRegistration.extensionRequested') }
  const disputes = { dismissed: t('dealRegistration.disputeDismissed'), none: '', open: t('dealRegistration.disputeOpen'), upheld: t('dealRegistration.disputeUpheld') }
  return [
    { key: 'extension', text: extensions[extension.state] },
    { key: 'dispute', text: disputes[dispute.state] },
  ].filter(({ text }) => text !== '')
}

/** Whether the customer is kept for the partner, what that means, and what can be done about it. */
export const RegistrationCard = ({ context, deal, mayAct, protectionDays }: RegistrationCardProps) => {
  const { format, t } = context
  const { dispute, extension, protectedUntil, reason, status } = deal.registration
  const facts = [
    { key: 'protectedUntil', label: t('dealRegistration.protectedUntil'), value: status === 'approved' && protectedUntil && format.date(protectedUntil) },
    { key: 'reason', label: t('dealRegistration.reason'), value: reason },
    { key: 'extension', label: t('dealRegistration.extensionAnswer'), value: extension.answer },
    { key: 'dispute', label: t('dealRegistration.disputeAnswer'), value: dispute.answer },
  ].filter(({ value }) => Boolean(value))
  return (
    <CardSection actions={<RegistrationBadge status={status}>{t(`dealRegistration.${status}`)}</RegistrationBadge>} id="registration" title={t('dealRegistration.title')}>
      <div className="flex flex-col gap-4">
        <p className="text-sm text-pretty text-ink-soft">{meaningOf(deal, protectionDays, context)}</p>
        {requestsOf(deal, context).map(({ key, text }) => (
          <p className="text-sm text-pretty text-ink-soft" key={key}>
            {text}
          </p>
        ))}
        {facts.length > 0 && <DescriptionList facts={facts} />}
        {mayAct && <RegistrationActions dispute={dispute.state} extension={extension.state} id={deal.id} status={status} />}
      </div>
    </CardSection>
  )
}
