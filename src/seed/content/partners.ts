import type { PartnerStatus } from '../../domain/roles.js'
import type { Category, PartnerTypeSlug, StageSlug, Tag, TierSlug } from './programme.js'

/** One partner of the demo. `share` weighs how many of the demo's leads it brings; `people` is how many sign in beside the admin. */
export type DemoPartner = {
  categories: readonly Category[]
  country: string
  isSubPartner?: true
  manager: 'manager@demo.test' | 'second.manager@demo.test'
  name: string
  people: number
  share: number
  stage: StageSlug
  status?: PartnerStatus
  tags?: readonly Tag[]
  tier: TierSlug
  type: PartnerTypeSlug
}

const first = 'manager@demo.test'
const second = 'second.manager@demo.test'

/** The organisations that the demo logins belong to. */
export const demoPartnerNames = { distributor: 'Skagenvik Distribution', referral: 'Ashcombe & Pryde Advisory', reseller: 'Ostermoor Systemhaus' } as const

const independent: readonly DemoPartner[] = [
  { categories: ['Ports and terminals', 'Warehousing'], country: 'GB', manager: first, name: demoPartnerNames.referral, people: 3, share: 28, stage: 'active', tags: ['Co-marketing'], tier: 'silver', type: 'referral' },
  { categories: ['Cold chain'], country: 'IE', manager: first, name: 'Tullavane Consulting', people: 1, share: 9, stage: 'active', tier: 'registered', type: 'referral' },
  { categories: ['Healthcare supply'], country: 'FR', manager: first, name: 'Cabinet Vauloise', people: 1, share: 12, stage: 'growing', tags: ['Public sector'], tier: 'gold', type: 'referral' },
  { categories: ['Retail distribution'], country: 'ES', manager: second, name: 'Monteluz Asesores', people: 1, share: 7, stage: 'active', tier: 'registered', type: 'referral' },
  { categories: ['Warehousing'], country: 'AT', manager: second, name: 'Grünthaler Beratung', people: 1, share: 8, stage: 'active', tier: 'silver', type: 'referral' },
  { categories: ['Road freight'], country: 'IT', manager: second, name: 'Valdastra Partners', people: 0, share: 3, stage: 'dormant', tier: 'registered', type: 'referral' },
  { categories: ['Road freight', 'Warehousing'], country: 'PT', manager: first, name: 'Serramar Advisory', people: 0, share: 0, stage: 'onboarding', status: 'invited', tier: 'registered', type: 'referral' },
  { categories: ['Ports and terminals'], country: 'GR', manager: second, name: 'Kallipoulos Port Advisers', people: 0, share: 2, stage: 'dormant', status: 'suspended', tier: 'registered', type: 'referral' },
  { categories: ['Warehousing', 'Road freight'], country: 'DE', manager: first, name: demoPartnerNames.reseller, people: 4, share: 46, stage: 'growing', tags: ['Co-marketing', 'Early access'], tier: 'silver', type: 'reseller' },
  { categories: ['Cold chain', 'Healthcare supply'], country: 'CH', manager: first, name: 'Rivatell Integration', people: 2, share: 22, stage: 'growing', tags: ['Certified trainers'], tier: 'platinum', type: 'reseller' },
  { categories: ['Ports and terminals'], country: 'BE', manager: first, name: 'Zandvorde Port Systems', people: 2, share: 16, stage: 'active', tags: ['Strategic account'], tier: 'gold', type: 'reseller' },
  { categories: ['Retail distribution', 'Warehousing'], country: 'GB', manager: second, name: 'Hollinbrook Digital', people: 1, share: 11, stage: 'active', tier: 'silver', type: 'reseller' },
  { categories: ['Road freight'], country: 'CZ', manager: second, name: 'Vltavan IT', people: 1, share: 6, stage: 'onboarding', tier: 'registered', type: 'reseller' },
  { categories: ['Ports and terminals', 'Warehousing'], country: 'DK', manager: first, name: demoPartnerNames.distributor, people: 4, share: 24, stage: 'growing', tags: ['Strategic account', 'Co-marketing'], tier: 'gold', type: 'distributor' },
  { categories: ['Warehousing'], country: 'CA', manager: second, name: 'Maplecrag Distribution', people: 1, share: 5, stage: 'onboarding', tier: 'registered', type: 'distributor' },
]

type SubPartner = readonly [name: string, country: string, tier: TierSlug, stage: StageSlug, share: number, people: number, category: Category]

const subPartners: readonly SubPartner[] = [
  ['Fjellbrygga Systemer', 'NO', 'gold', 'growing', 14, 2, 'Ports and terminals'],
  ['Lindvassa IT', 'SE', 'gold', 'growing', 13, 2, 'Warehousing'],
  ['Hvidsande Data', 'DK', 'silver', 'active', 10, 1, 'Cold chain'],
  ['Koivurata Ohjelmistot', 'FI', 'silver', 'active', 9, 1, 'Road freight'],
  ['Västermala Logistik-IT', 'SE', 'silver', 'active', 9, 1, 'Warehousing'],
  ['Norderholm Softwarehaus', 'DE', 'silver', 'growing', 11, 1, 'Ports and terminals'],
  ['Duinweide Automatisering', 'NL', 'silver', 'active', 8, 1, 'Cold chain'],
  ['Wierzbora Systemy', 'PL', 'silver', 'growing', 10, 1, 'Retail distribution'],
  ['Saarepuu Tehnoloogia', 'EE', 'registered', 'active', 5, 0, 'Ports and terminals'],
  ['Daugavinta', 'LV', 'registered', 'active', 4, 0, 'Road freight'],
  ['Nemuniva Sprendimai', 'LT', 'registered', 'active', 5, 0, 'Warehousing'],
  ['Bryggevang Konsulent', 'DK', 'registered', 'active', 4, 0, 'Retail distribution'],
  ['Storelva Integrasjon', 'NO', 'silver', 'active', 6, 0, 'Cold chain'],
  ['Tornedahl Digital', 'SE', 'registered', 'active', 4, 0, 'Healthcare supply'],
  ['Järvikallio Partners', 'FI', 'registered', 'active', 4, 0, 'Warehousing'],
  ['Wesermarsch Datentechnik', 'DE', 'registered', 'active', 5, 0, 'Road freight'],
  ['Polderhoek Systems', 'NL', 'registered', 'active', 4, 0, 'Warehousing'],
  ['Bursztynova IT', 'PL', 'registered', 'active', 4, 0, 'Ports and terminals'],
  ['Islandsvik Lausnir', 'IS', 'registered', 'active', 3, 0, 'Cold chain'],
  ['Havnbygd Software', 'NO', 'registered', 'dormant', 2, 0, 'Ports and terminals'],
  ['Söderklint Konsult', 'SE', 'registered', 'dormant', 1, 0, 'Retail distribution'],
  ['Moorwarder Logistik-EDV', 'DE', 'registered', 'active', 3, 0, 'Cold chain'],
  ['Kvitberg Data', 'NO', 'registered', 'onboarding', 1, 0, 'Warehousing'],
  ['Podlasina Software', 'PL', 'registered', 'onboarding', 1, 0, 'Road freight'],
  ['Zeewolde Integratie', 'NL', 'registered', 'onboarding', 0, 0, 'Warehousing'],
]

/** All 40 partners; the 25 resellers under the distributor come last, after their parent. */
export const demoPartners: readonly DemoPartner[] = [
  ...independent,
  ...subPartners.map(
    ([name, country, tier, stage, share, people, category], index): DemoPartner => ({
      categories: [category],
      country,
      isSubPartner: true,
      manager: index % 2 === 0 ? first : second,
      name,
      people,
      share,
      stage,
      tier,
      type: 'reseller',
    }),
  ),
]
