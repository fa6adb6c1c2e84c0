import type { Lead } from '../../../client/types.js'
import type { LeadFieldDefinition } from '../../../domain/leads.js'
import { formatAmount } from '../../../domain/money.js'
import type { PageContext } from '../../data/load-page.js'
import { answerText } from '../../forms/custom-answers.js'
import { DescriptionList } from '../../ui/description-list.js'
import { contactName } from './contact-name.js'

type LeadFactsProps = { context: PageContext; customFields: readonly LeadFieldDefinition[]; lead: Lead; /** Named for a lead of a partner below the viewer's own. */ partnerName?: string | undefined }

const linkClass = 'rounded text-accent-ink underline-offset-4 hover:underline'

/** Everything that is known about a lead; what nobody gave is left out. */
export const LeadFacts = ({ context, customFields, lead, partnerName }: LeadFactsProps) => {
  const { format, locale, t } = context
  const facts = [
    { key: 'partner', label: t('leads.partner'), value: partnerName },
    { key: 'contact', label: t('leads.contact'), value: contactName(lead) },
    { key: 'jobTitle', label: t('leadForm.jobTitle'), value: lead.jobTitle },
    {
      key: 'email',
      label: t('leadForm.email'),
      value: lead.email && (
        <a className={linkClass} href={`mailto:${lead.email}`}>
          {lead.email}
        </a>
      ),
    },
    {
      key: 'phone',
      label: t('leadForm.phone'),
      value: lead.phone && (
        <a className={linkClass} href={`tel:${lead.phone.replace(/[^\d+]/g, '')}`}>
          {lead.phone}
        </a>
      ),
    },
    { key: 'country', label: t('leadForm.country'), value: lead.country && format.displayName(lead.country, { type: 'region' }) },
    { key: 'source', label: t('leads.source'), value: lead.source && t(`leadSource.${lead.source}`) },
    { key: 'campaign', label: t('leadForm.campaign'), value: lead.campaign },
    { key: 'expectedValue', label: t('leadForm.expectedValue'), value: lead.currency && lead.expectedValue !== null && formatAmount(lead.expectedValue, lead.currency, locale) },
    { key: 'closedAt', label: t('leads.closedAt'), value: lead.closedAt && format.date(lead.closedAt) },
    ...customFields.map((field) => {
      const value = lead.customFields?.[field.name]
      return { key: `custom:${field.name}`, label: field.label, value: value === undefined ? null : answerText(field, value, context) }
    }),
  ].filter(({ value }) => Boolean(value))

  return (
    <>
      {facts.length > 0 ? <DescriptionList facts={facts} /> : <p className="text-sm text-ink-faint">{t('leads.noDetails')}</p>}
      {lead.message && (
        <div className="mt-5 border-t border-line pt-5">
          <h3 className="text-xs text-ink-faint">{t('leadForm.message')}</h3>
          <p className="mt-1 text-sm whitespace-pre-line [overflow-wrap:anywhere]">{lead.message}</p>
        </div>
      )}
    </>
  )
}
