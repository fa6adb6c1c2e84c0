import type { Deal } from '../../../../client/deals.js'
import type { DealInput } from '../../../../client/resources/deals.js'
import type { LeadFieldDefinition } from '../../../../domain/leads.js'
import { type Currency, currencies, parseAmount, typedAmount } from '../../../../domain/money.js'
import { type AnswerValues, answerValuesOf, customFieldsInput } from '../../../forms/custom-answers.js'
import type { Touched } from '../../../forms/use-save-record.js'

const customerFields = ['company', 'domain', 'country', 'contactName', 'contactEmail'] as const

/** The standard fields of the form, in the order they are asked. */
export const dealFormFields = ['name', 'amount', 'currency', 'expectedCloseDate', 'stage', ...customerFields, 'people', 'hiddenFromDistributor'] as const
export type DealFormField = (typeof dealFormFields)[number]

/** Fields that hold text as typed; the amount is in whole units of its currency there. */
export type DealTextField = Exclude<DealFormField, 'hiddenFromDistributor' | 'people'>

/** What stands in the form. `registerNow` is asked of a new deal only. */
export type DealFormValues = Record<DealTextField, string> & { customFields: AnswerValues; hiddenFromDistributor: boolean; people: string[]; registerNow: boolean }

/** What a new deal starts with. */
export type DealDefaults = { amount?: string; currency: Currency; name?: string; stage: string }

/** A form filled with a deal, or an empty one. */
export const valuesOfDeal = (definitions: readonly LeadFieldDefinition[], deal: Deal | undefined, { amount = '', currency, name = '', stage }: DealDefaults): DealFormValues => ({
  amount: deal ? typedAmount(deal.amount, deal.currency) : amount,
  company: deal?.customer.company ?? '',
  contactEmail: deal?.customer.contactEmail ?? '',
  contactName: deal?.customer.contactName ?? '',
  country: deal?.customer.country ?? '',
  currency: deal?.currency ?? currency,
  customFields: answerValuesOf(definitions, deal?.customFields),
  domain: deal?.customer.domain ?? '',
  expectedCloseDate: deal?.expectedCloseDate?.slice(0, 10) ?? '',
  hiddenFromDistributor: deal?.hiddenFromDistributor ?? false,
  name: deal?.name ?? name,
  people: deal?.people ?? [],
  registerNow: true,
  stage: deal?.stage ?? stage,
})

const orNull = (text: string): null | string => text.trim() || null

/** The currency that is chosen; the select offers no other. */
export const currencyOf = ({ currency }: Pick<DealFormValues, 'currency'>): Currency => currencies.find((known) => known === currency) ?? 'EUR'

/** The amount in minor units; the form is not sent while it is none. */
const moneyOf = (values: DealFormValues): Pick<DealInput, 'amount' | 'currency'> => {
  const currency = currencyOf(values)
  const amount = parseAmount(values.amount, currency)
  return amount === undefined ? {} : { amount, currency }
}

const customerOf = ({ company, contactEmail, contactName, country, domain }: DealFormValues): Deal['customer'] => ({
  company: company.trim(),
  contactEmail: orNull(contactEmail),
  contactName: orNull(contactName),
  country: orNull(country),
  domain: orNull(domain),
})

/** What the API is told: the touched fields; amount and currency, and what is known of the customer, go together. */
export const dealInputOf = (definitions: readonly LeadFieldDefinition[], values: DealFormValues, { fields, withAnswers }: Touched<DealFormField>, kept?: Deal['customFields']): DealInput => {
  const has = (...names: readonly DealFormField[]) => names.some((name) => fields.includes(name))
  return {
    ...(has('name') && { name: values.name.trim() }),
    ...(has('amount', 'currency') && moneyOf(values)),
    ...(has('expectedCloseDate') && { expectedCloseDate: orNull(values.expectedCloseDate) }),
    ...(has('stage') && values.stage !== '' && { stage: values.stage }),
    ...(has(...customerFields) && { customer: customerOf(values) }),
    ...(has('people') && { people: values.people }),
    ...(has('hiddenFromDistributor') && { hiddenFromDistributor: values.hiddenFromDistributor }),
    ...(withAnswers && customFieldsInput(definitions, values.customFields, kept)),
  }
}
