import type { LeadFieldKind } from '../../domain/leads.js'
import type { Localised } from '../seed-context.js'

/** The vendor of the demo: Quaywright makes software that plans gates, yards and cold stores. It does not exist. */
export const vendorName = 'Quaywright'

/** Known to everybody who reads the README; a demo company is never reachable from outside. */
export const demoPassword = 'partner-portal-demo'

type Ranked = { name: Localised; rank: number; slug: string }

export const tiers = [
  { name: { de: 'Registriert', en: 'Registered' }, rank: 10, slug: 'registered' },
  { name: { de: 'Silber', en: 'Silver' }, rank: 20, slug: 'silver' },
  { name: { de: 'Gold', en: 'Gold' }, rank: 30, slug: 'gold' },
  { name: { de: 'Platin', en: 'Platinum' }, rank: 40, slug: 'platinum' },
] as const satisfies readonly Ranked[]
export type TierSlug = (typeof tiers)[number]['slug']

export const stages = [
  { name: { de: 'Ruhend', en: 'Dormant' }, rank: 0, slug: 'dormant' },
  { name: { de: 'Onboarding', en: 'Onboarding' }, rank: 10, slug: 'onboarding' },
  { name: { de: 'Aktiv', en: 'Active' }, rank: 20, slug: 'active' },
  { name: { de: 'Im Wachstum', en: 'Growing' }, rank: 30, slug: 'growing' },
] as const satisfies readonly Ranked[]
export type StageSlug = (typeof stages)[number]['slug']

export const categories = ['Ports and terminals', 'Warehousing', 'Cold chain', 'Road freight', 'Healthcare supply', 'Retail distribution'] as const
export type Category = (typeof categories)[number]

export const tags = ['Early access', 'Co-marketing', 'Public sector', 'Strategic account', 'Certified trainers'] as const
export type Tag = (typeof tags)[number]

/** A question on the lead form of one partner type. `answers` are what the demo's leads carry. */
export type LeadQuestion = {
  answers: readonly (boolean | number | string)[]
  kind: LeadFieldKind
  label: Localised
  name: string
  options?: readonly string[]
  required: boolean
}

export type PartnerTypeSlug = 'distributor' | 'referral' | 'reseller'

export const partnerTypes: readonly { allowsSubPartners: boolean; leadQuestions: readonly LeadQuestion[]; name: Localised; slug: PartnerTypeSlug }[] = [
  {
    allowsSubPartners: false,
    leadQuestions: [
      { answers: [1, 1, 2, 3, 4, 6, 9], kind: 'number', label: { de: 'Anzahl Standorte', en: 'Number of sites' }, name: 'siteCount', required: false },
      { answers: [true, true, false], kind: 'checkbox', label: { de: 'Der Kunde erwartet unseren Anruf', en: 'The customer expects our call' }, name: 'expectsCall', required: false },
    ],
    name: { de: 'Empfehlungspartner', en: 'Referral partner' },
    slug: 'referral',
  },
  {
    allowsSubPartners: false,
    leadQuestions: [
      { answers: ['Cloud', 'Cloud', 'On premises', 'Not decided'], kind: 'select', label: { de: 'Betrieb', en: 'Deployment' }, name: 'deployment', options: ['Cloud', 'On premises', 'Not decided'], required: false },
      { answers: [2, 4, 6, 8, 12, 18, 30, 55], kind: 'number', label: { de: 'Anzahl Tore', en: 'Number of dock doors' }, name: 'dockDoors', required: false },
      { answers: [true, false, false], kind: 'checkbox', label: { de: 'Budget ist freigegeben', en: 'Budget is approved' }, name: 'budgetApproved', required: false },
    ],
    name: { de: 'Wiederverkäufer', en: 'Reseller' },
    slug: 'reseller',
  },
  {
    allowsSubPartners: true,
    leadQuestions: [
      { answers: ['Nordics', 'Baltics', 'Benelux', 'Northern Germany', 'Poland'], kind: 'text', label: { de: 'Region des Endkunden', en: 'Region of the end customer' }, name: 'region', required: false },
      { answers: [true, false], kind: 'checkbox', label: { de: 'Ein Wiederverkäufer übernimmt', en: 'A reseller takes over' }, name: 'viaReseller', required: false },
    ],
    name: { de: 'Distributor', en: 'Distributor' },
    slug: 'distributor',
  },
]
