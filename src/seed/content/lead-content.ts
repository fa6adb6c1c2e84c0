import type { LeadSource } from '../../domain/leads.js'
import type { Category } from './programme.js'

/** Names of prospects are put together from these two; none is meant to be a real company. */
export const prospectRoots = [
  'Aldermere', 'Brackholm', 'Corvenne', 'Dunmarsk', 'Estrava', 'Fennholt', 'Garrowby', 'Hesselvik', 'Iverdale', 'Jorvance', 'Kestrelmoor', 'Lundavik', 'Marrowgate', 'Nethercove', 'Orrinsund', 'Pellavista', 'Quernford', 'Rostavan', 'Sundermark', 'Thornaby Vale',
  'Ulverholt', 'Vantaro', 'Westerbeke', 'Yarrowfield', 'Zellhaven', 'Arkenport', 'Bellavoir', 'Cindermoor', 'Drevnik', 'Elmsund', 'Foxmere', 'Glimmerdal', 'Havenrask', 'Isterval', 'Juniper Reach', 'Kolmarden Sound', 'Lockeberg', 'Mistral Bay', 'Norrvind', 'Oakhaven',
] as const

/** What kind of business a prospect is, and the categories it fits. */
export const prospectKinds: readonly { category: Category; suffix: string }[] = [
  { category: 'Ports and terminals', suffix: 'Container Terminal' },
  { category: 'Ports and terminals', suffix: 'Port Services' },
  { category: 'Ports and terminals', suffix: 'Stevedoring' },
  { category: 'Warehousing', suffix: 'Warehousing' },
  { category: 'Warehousing', suffix: 'Fulfilment' },
  { category: 'Warehousing', suffix: 'Lager & Logistik' },
  { category: 'Cold chain', suffix: 'Cold Storage' },
  { category: 'Cold chain', suffix: 'Fresh Foods' },
  { category: 'Road freight', suffix: 'Freight' },
  { category: 'Road freight', suffix: 'Spedition' },
  { category: 'Road freight', suffix: 'Haulage' },
  { category: 'Healthcare supply', suffix: 'Pharma Logistics' },
  { category: 'Healthcare supply', suffix: 'Hospital Supply' },
  { category: 'Retail distribution', suffix: 'Retail Distribution' },
  { category: 'Retail distribution', suffix: 'Home & Garden' },
]

export const prospectJobTitles = ['Head of operations', 'Logistics manager', 'IT director', 'Warehouse manager', 'Chief operating officer', 'Supply chain analyst', 'Terminal manager', 'Procurement lead'] as const

/** How often leads come from where. */
export const sourceWeights: readonly (readonly [LeadSource, number])[] = [
  ['referral', 26], ['conference', 18], ['website', 16], ['webinar', 14], ['campaign', 12], ['outbound', 10], ['other', 4],
]

/** Names of campaigns by source; sources without one have no campaign. */
export const campaigns: Readonly<Partial<Record<LeadSource, readonly string[]>>> = {
  campaign: ['Shorter queues, same gates', 'Cold chain without gaps', 'Yard check in 30 minutes'],
  conference: ['Dock & Yard Days', 'Nordic Terminal Forum', 'Cold Chain Summit'],
  webinar: ['Slot booking that drivers use', 'Ten metrics for your yard'],
}

/** What people write into the message, by the prospect's category. */
export const messages: Readonly<Record<Category, readonly string[]>> = {
  'Cold chain': [
    'They lose about two pallets a week to doors left open. Interested in Quaywright Cold with the door sensors.',
    'Audit in autumn; they need temperature records per pallet. Currently on spreadsheets.',
    'Two cold stores, a third one opens next spring. Wants one view over all three.',
  ],
  'Healthcare supply': [
    'Hospital group with a central warehouse. Needs batch tracking and a proof of delivery per ward.',
    'Asked for a reference in a regulated environment before a first call.',
    'Their validation team wants to see the audit log and the export.',
  ],
  'Ports and terminals': [
    'Trucks queue for 70 minutes at the gate on Mondays. Wants Quaywright Slots before the season starts.',
    'Terminal operating system stays; they look for yard planning on top of it.',
    'They visited our stand and asked how long it takes to bring a gate live.',
  ],
  'Retail distribution': [
    'Peak season planning: 40 extra doors for eight weeks. Needs a price for a short term.',
    'Store deliveries arrive out of order. Interested in dock scheduling with the carrier portal.',
    'They compare us with an extension of their ERP. Decision in the next quarter.',
  ],
  'Road freight': [
    'Drivers report arrival by phone. Wants the self check-in and messages in eight languages.',
    'Mid-sized haulier, 120 trucks. Interested in the yard module only.',
    'Existing customer of ours for fleet software; trusts our recommendation.',
  ],
  Warehousing: [
    'Three sites, 46 dock doors. Contract with the present supplier ends in five months.',
    'Wants to see the yard map live. Decision maker joins the demo.',
    'New hall is being planned; they ask for advice on door numbers as well.',
  ],
}

export const sharedCommentsOfPartner = [
  'I spoke with them this morning. They would like the demo with their own door layout.',
  'The budget round is at the end of the month; a short business case would help.',
  'They asked whether drivers can book in Polish and Lithuanian.',
  'Decision maker is on holiday until next week, I will follow up after that.',
  'A competitor has offered 15 % below the list price. Can we show the total cost over three years?',
] as const

export const sharedCommentsOfStaff = [
  'Thank you, I have booked our solution engineer for the demo.',
  'Yes, all eleven languages are included. I have put the list into the support room.',
  'I can join the call. Tuesday or Thursday afternoon works on our side.',
  'The proposal is with you by Friday, with the three-year comparison.',
  'Reference call arranged: a terminal of about the same size.',
] as const

export const internalComments = [
  'Credit check is fine.',
  'Same group as a customer of ours in Antwerp; ask Priya for the contact.',
  'Keep an eye on the discount here, the last two deals went below the floor.',
  'Partner is new to cold chain; send a solution engineer along.',
  'Budget looks thin. Qualify again before we spend a demo on it.',
] as const

export const declineReasons = ['Outside our region.', 'We have no capacity for a project of this size before summer.'] as const
