import type { Deal, DealForm } from '../../../client/deals.js'
import { formatAmount } from '../../../domain/money.js'
import type { PageContext } from '../../data/load-page.js'
import { answerText } from '../../forms/custom-answers.js'
import { DescriptionList } from '../../ui/description-list.js'
import { Link } from '../../ui/link.js'

type DealFactsProps = { context: PageContext; deal: Deal; form: DealForm; /** Named for a deal of a partner below the viewer's own. */ partnerName?: string | undefined }

/** Everything that is known about a deal; what nobody gave is left out. */
export const DealFacts = ({ context, deal, form, partnerName }: DealFactsProps) => {
  const { format, href, locale, t } = context
  const { company, contactEmail, contactName, country, domain } = deal.customer
  const people = form.people.filter(({ id }) => deal.people.includes(id)).map(({ name }) => name)
  const facts = [
    { key: 'partner', label: t('leads.partner'), value: partnerName },
    { key: 'amount', label: t('deals.amount'), value: formatAmount(deal.amount, deal.currency, locale) },
    { key: 'expectedCloseDate', label: t('deals.expectedClose'), value: deal.expectedCloseDate && format.day(deal.expectedCloseDate) },
    { key: 'customer', label: t('deals.customer'), value: company },
    { key: 'domain', label: t('dealForm.domain'), value: domain },
    { key: 'country', label: t('dealForm.country'), value: country && format.displayName(country, { type: 'region' }) },
    { key: 'contact', label: t('deals.contact'), value: contactName },
    {
      key: 'contactEmail',
      label: t('dealForm.contactEmail'),
      value: contactEmail && (
        <a className="rounded text-accent-ink underline-offset-4 hover:underline" href={`mailto:${contactEmail}`}>
          {contactEmail}
        </a>
      ),
    },
    { key: 'people', label: t('deals.people'), value: people.length > 0 && format.list(people) },
    { key: 'lead', label: t('deals.lead'), value: deal.lead && <Link href={href(`/open/leads/${deal.lead}`)}>{t('dealForm.fromLead')}</Link> },
    { key: 'closedAt', label: t('deals.closedOn'), value: deal.closedAt && format.date(deal.closedAt) },
    { key: 'lostReason', label: t('deals.lostReason'), value: deal.lostReason && t(`dealReason.${deal.lostReason}`) },
    { key: 'hidden', label: t('deals.hidden'), value: deal.hiddenFromDistributor && t('leads.yes') },
    ...form.customFields.map((field) => {
      const value = deal.customFields?.[field.name]
      return { key: `custom:${field.name}`, label: field.label, value: value === undefined ? null : answerText(field, value, context) }
    }),
  ].filter(({ value }) => Boolean(value))
  return <DescriptionList facts={facts} />
}
