import type { PlanDocument, RuleDocument } from '../../domain/commissions/plan-document.js'
import type { PartnerTypeSlug, TierSlug } from './programme.js'

/** A plan version of the demo; ages in days before the demo's moment, audience by slugs. */
export type DemoPlan = {
  endsDaysAgo?: number
  family: string
  name: string
  note: string
  partnerTypes: readonly PartnerTypeSlug[]
  priority: number
  rules: readonly RuleDocument[]
  shareCapPercent?: number
  startsDaysAgo: number
  status: PlanDocument['status']
  tiers?: readonly TierSlug[]
  version: number
}

const eachCurrency = (EUR: number, USD: number, JPY: number, KWD: number) => [
  { amount: EUR, currency: 'EUR' },
  { amount: USD, currency: 'USD' },
  { amount: JPY, currency: 'JPY' },
  { amount: KWD, currency: 'KWD' },
]

const once = { kind: 'once' } as const

const marginOf = (percent: number): RuleDocument => ({ blockType: 'share-rule', holdDays: 30, id: `margin-${percent}`, label: { de: 'Provision auf das Geschäft', en: 'Commission on the deal' }, payee: 'partner', percent, timing: once })

const distributorShare: RuleDocument = { blockType: 'share-rule', holdDays: 30, id: 'distributor', label: { de: 'Anteil des Distributors', en: 'Share of the distributor' }, payee: 'distributor', percent: 3, timing: once }

/** Plans of every shape: a percentage, an amount, bands, a table by a field; once, in parts, again and again; for partners, people and distributors. */
export const demoPlans: readonly DemoPlan[] = [
  {
    family: 'referral-fee',
    name: 'Referral fee',
    note: 'The partner earns an amount, the person who brought the deal a small one of their own.',
    partnerTypes: ['referral'],
    priority: 0,
    rules: [
      { amounts: eachCurrency(150_000, 160_000, 240_000, 480_000), blockType: 'flat-rule', holdDays: 30, id: 'fee', label: { de: 'Empfehlungsprämie', en: 'Referral fee' }, payee: 'partner', timing: once },
      { amounts: eachCurrency(15_000, 16_000, 24_000, 48_000), blockType: 'flat-rule', holdDays: 30, id: 'thanks', label: { de: 'Dank an die Person', en: 'Thank-you to the person' }, payee: 'person', timing: once },
    ],
    startsDaysAgo: 900,
    status: 'active',
    version: 1,
  },
  {
    family: 'reseller-margin',
    name: 'Reseller margin',
    note: 'Until the programme was renewed.',
    partnerTypes: ['reseller'],
    priority: 0,
    rules: [marginOf(8), distributorShare],
    shareCapPercent: 12,
    startsDaysAgo: 900,
    status: 'active',
    version: 1,
  },
  {
    family: 'reseller-margin',
    name: 'Reseller margin',
    note: 'Two points more since the programme was renewed.',
    partnerTypes: ['reseller'],
    priority: 0,
    rules: [marginOf(10), distributorShare],
    shareCapPercent: 12,
    startsDaysAgo: 360,
    status: 'active',
    version: 2,
  },
  {
    family: 'reseller-bands',
    name: 'Growth bands for Gold and Platinum',
    note: 'Marginal bands by quarter; half at once, half after ninety days.',
    partnerTypes: ['reseller'],
    priority: 10,
    rules: [
      {
        bands: [
          { from: eachCurrency(0, 0, 0, 0), percent: 10 },
          { from: eachCurrency(5_000_000, 5_500_000, 8_000_000, 15_000_000), percent: 12 },
          { from: eachCurrency(15_000_000, 16_000_000, 24_000_000, 45_000_000), percent: 14.5 },
        ],
        blockType: 'bands-rule',
        caps: eachCurrency(2_000_000, 2_200_000, 3_000_000, 6_000_000),
        holdDays: 14,
        id: 'bands',
        label: { de: 'Staffel nach Quartalsumsatz', en: 'Bands by quarterly volume' },
        mode: 'marginal',
        payee: 'partner',
        timing: { kind: 'parts', parts: [{ afterDays: 0, percent: 50 }, { afterDays: 90, percent: 50 }] },
        window: 'quarter',
      },
      distributorShare,
    ],
    shareCapPercent: 18,
    startsDaysAgo: 900,
    status: 'active',
    tiers: ['gold', 'platinum'],
    version: 1,
  },
  {
    family: 'distributor-programme',
    name: 'Distributor programme',
    note: 'A rate by country, retroactive bands by year, and a service fee for three months.',
    partnerTypes: ['distributor'],
    priority: 0,
    rules: [
      {
        blockType: 'table-rule',
        field: 'customer.country',
        floors: eachCurrency(20_000, 20_000, 30_000, 60_000),
        holdDays: 30,
        id: 'by-country',
        label: { de: 'Satz nach Land des Kunden', en: 'Rate by country of the customer' },
        otherwise: { kind: 'share', percent: 6 },
        payee: 'partner',
        rows: [
          { kind: 'share', percent: 8, value: 'DE' },
          { kind: 'share', percent: 7.5, value: 'DK' },
          { amounts: eachCurrency(250_000, 270_000, 400_000, 800_000), kind: 'flat', value: 'PL' },
        ],
        timing: once,
      },
      {
        bands: [
          { from: eachCurrency(0, 0, 0, 0), percent: 0 },
          { from: eachCurrency(20_000_000, 21_000_000, 30_000_000, 60_000_000), percent: 1.5 },
        ],
        blockType: 'bands-rule',
        holdDays: 45,
        id: 'year-bonus',
        label: { de: 'Jahresbonus', en: 'Bonus of the year' },
        mode: 'retroactive',
        payee: 'partner',
        timing: once,
        window: 'year',
      },
      {
        amounts: eachCurrency(10_000, 10_000, 15_000, 30_000),
        blockType: 'flat-rule',
        holdDays: 0,
        id: 'service',
        label: { de: 'Betreuungspauschale', en: 'Service fee' },
        payee: 'partner',
        timing: { every: 'month', kind: 'recurring', times: 3 },
      },
    ],
    startsDaysAgo: 900,
    status: 'active',
    version: 1,
  },
  {
    endsDaysAgo: 150,
    family: 'summer-campaign',
    name: 'Cold chain summer',
    note: 'A campaign with its own rate, which counted before everything else.',
    partnerTypes: ['reseller', 'referral'],
    priority: 50,
    rules: [marginOf(12.5)],
    startsDaysAgo: 200,
    status: 'archived',
    version: 1,
  },
  {
    family: 'reseller-margin-next',
    name: 'Reseller margin, proposal',
    note: 'Simulate this one over the last quarter before it is activated.',
    partnerTypes: ['reseller'],
    priority: 5,
    rules: [marginOf(11)],
    shareCapPercent: 14,
    startsDaysAgo: -30,
    status: 'draft',
    version: 1,
  },
]
