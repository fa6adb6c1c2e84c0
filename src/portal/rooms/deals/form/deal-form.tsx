'use client'

import { useMemo, useState, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'

import type { Deal, DealForm as DealFormAnswer } from '../../../../client/deals.js'
import type { DealInput } from '../../../../client/resources/deals.js'
import { newKey } from '../../../forms/new-key.js'
import { RecordForm } from '../../../forms/record-form.js'
import { useAfterSaving } from '../../../forms/use-after-saving.js'
import { useDraft } from '../../../forms/use-draft.js'
import { useSaveRecord } from '../../../forms/use-save-record.js'
import { useLocale, useTranslations } from '../../../intl/island-intl.js'
import { usePortal } from '../../../shell/portal-provider.js'
import { useErrorText } from '../../../shell/use-error-text.js'
import { showToast } from '../../../ui/toast-store.js'
import { dealFormResolver } from './check-deal-form.js'
import { DealFields } from './deal-fields.js'
import { type DealDefaults, type DealFormField, dealFormFields, type DealFormValues, dealInputOf, valuesOfDeal } from './deal-form-values.js'

export type DealFormProps = {
  /** The countries as options, made on the server: their names would weigh more than the form. */
  countryOptions: ReactNode
  deal?: Deal
  defaults: DealDefaults
  /** Keeps drafts of different people and deals apart. */
  draftKey: string
  /** The lead that becomes a deal; who buys stands there already. */
  lead?: string
  /** The room; a deal stands below it. */
  listHref: string
  offer: DealFormAnswer
}

const ofTheLead: readonly DealFormField[] = ['company', 'contactEmail', 'contactName', 'country']

/** Which fields are asked: a deal that exists is moved on the board, and a lead knows its customer. */
const askedFields = (deal: Deal | undefined, lead: string | undefined): DealFormField[] =>
  dealFormFields.filter((field) => !(deal && field === 'stage') && !(lead && ofTheLead.includes(field)))

/** Creates a deal, of a lead or of nothing, or changes one. */
export const DealForm = ({ countryOptions, deal, defaults, draftKey, lead, listHref, offer }: DealFormProps) => {
  const t = useTranslations('dealForm')
  const words = useTranslations('leadForm')
  const errorText = useErrorText()
  const locale = useLocale()
  const { client } = usePortal()
  const [idempotencyKey] = useState(newKey)
  const { customFields: definitions } = offer
  const asked = useMemo(() => askedFields(deal, lead), [deal, lead])
  const resolver = useMemo(() => dealFormResolver(definitions, asked, { deal: t, form: words, locale }), [asked, definitions, locale, t, words])
  const form = useForm<DealFormValues>({ defaultValues: valuesOfDeal(definitions, deal, defaults), resolver })
  const draft = useDraft(draftKey, form)
  const dealHref = (id: string) => `${listHref}/${id}`
  const afterSaving = useAfterSaving(draft, dealHref)

  const make = async (input: DealInput, { registerNow }: DealFormValues): Promise<Deal> => {
    const { customer, ...ofDeal } = input
    const made = lead
      ? await client.deals.convertLead(lead, { ...ofDeal, amount: input.amount ?? 0, currency: input.currency ?? defaults.currency, domain: customer?.domain ?? undefined, expectedCloseDate: input.expectedCloseDate ?? undefined })
      : await client.deals.create(input, { idempotencyKey })
    if (registerNow) {
      // The deal is there whatever becomes of its registration; its page says what can be done about a refusal.
      await client.deals.register(made.id).catch((refused: unknown) => showToast(t('createdNotRegistered', { reason: errorText(refused) }), 'danger'))
    }
    return made
  }

  const textOf = (field: DealFormField, value: unknown): string => {
    switch (field) {
      case 'hiddenFromDistributor':
        return value === true ? t('hidden') : ''
      case 'people':
        return offer.people.filter(({ id }) => (value as string[]).includes(id)).map(({ name }) => name).join(', ')
      default:
        return String(value)
    }
  }

  const saving = useSaveRecord({
    fields: asked,
    form,
    onSaved: (saved) => afterSaving(saved, t(deal ? 'saved' : 'created')),
    read: client.deals.get,
    record: deal,
    send: (values, base, touched) =>
      base ? client.deals.update(base.id, dealInputOf(definitions, values, touched, base.customFields), base) : make(dealInputOf(definitions, values, { fields: asked, withAnswers: true }), values),
    textOf,
    valuesOf: (record) => valuesOfDeal(definitions, record, defaults),
  })
  const submit = form.handleSubmit(saving.save)
  const labels: Record<DealFormField, string> = {
    amount: t('amount'),
    company: t('company'),
    contactEmail: t('contactEmail'),
    contactName: t('contactName'),
    country: t('country'),
    currency: t('currency'),
    domain: t('domain'),
    expectedCloseDate: t('expectedCloseDate'),
    hiddenFromDistributor: t('hidden'),
    name: t('name'),
    people: t('people'),
    stage: t('stage'),
  }

  return (
    <RecordForm
      cancelHref={deal ? dealHref(deal.id) : listHref}
      conflictTitle={t('conflictTitle')}
      draft={draft}
      form={form}
      labels={labels}
      onSubmit={() => void submit()}
      saving={saving}
      submitLabel={deal ? words('save') : t(lead ? 'convert' : 'create')}
    >
      <DealFields asked={asked} countryOptions={countryOptions} form={form} isNew={!deal} labels={labels} offer={offer} />
    </RecordForm>
  )
}
