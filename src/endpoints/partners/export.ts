import { partnerPolicy } from '../../../access/policies/partners.js'
import type { Viewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import { fieldWord } from '../../translations/events/lead-words.js'
import type { Language } from '../../translations/languages.js'
import { type AdminText, sayIn } from '../../translations/text.js'
import { type ExportColumn, exportEndpoint } from '../export/export-list.js'
import { nameOf, type Named } from '../export/name-of.js'

type ExportedPartner = {
  categories: Named[] | null
  country: null | string
  createdAt: string
  id: string
  internalNote: null | string
  manager: null | { email?: null | string } | string
  name: string
  parent: Named
  partnerType: Named
  stage: Named
  status: 'active' | 'invited' | 'suspended'
  tags: Named[] | null
  tier: Named
  website: null | string
}

type Column = ExportColumn<ExportedPartner>

const statusTexts: Readonly<Record<ExportedPartner['status'], AdminText>> = { active: 'Active', invited: 'Invited', suspended: 'Suspended' }

/** Headings are the labels of the form, so that the file can be brought in as it went out. */
const column = (label: AdminText, value: Column['value']): Column => ({ heading: (language: Language) => sayIn(language)(label), value })

const namesOf = (references: Named[] | null): string => (references ?? []).map(nameOf).join('; ')

const forEverybody: readonly Column[] = [
  { heading: () => 'ID', value: ({ id }) => id },
  { heading: (language) => fieldWord(language, 'createdAt'), value: ({ createdAt }) => createdAt },
  column('Name', ({ name }) => name),
  column('Partner type', ({ partnerType }) => nameOf(partnerType)),
  column('Tier', ({ tier }) => nameOf(tier)),
  column('Lifecycle stage', ({ stage }) => nameOf(stage)),
  column('Status', ({ status }, language) => sayIn(language)(statusTexts[status])),
  column('Country', ({ country }) => country),
  column('Website', ({ website }) => website),
]

const forStaff: readonly Column[] = [
  column('Distributor', ({ parent }) => nameOf(parent)),
  column('Categories', ({ categories }) => namesOf(categories)),
  column('Partner manager', ({ manager }) => (typeof manager === 'object' ? manager?.email : manager)),
]

/** Columns of fields that the policy keeps to some: each is there for whom the rule holds. */
const guarded = { internalNote: column('Internal note', ({ internalNote }) => internalNote), tags: column('Tags', ({ tags }) => namesOf(tags)) }

const mayRead = (viewer: Viewer, field: keyof typeof guarded): boolean => partnerPolicy.fields?.[field]?.read?.holds(viewer) === true

const columnsFor = (viewer: Viewer): Column[] => [
  ...forEverybody,
  ...(viewer.kind === 'staff' ? forStaff : []),
  ...(['tags', 'internalNote'] as const).filter((field) => mayRead(viewer, field)).map((field) => guarded[field]),
]

/** `GET /api/partners/export.csv?where=&sort=`: the partners that the list shows, as a file for a spreadsheet. */
export const partnerExportEndpoint = exportEndpoint<ExportedPartner>({
  collection: 'partners',
  columns: columnsFor,
  policy: partnerPolicy,
  populate: {
    [slugs.categories]: { name: true },
    [slugs.partners]: { name: true },
    [slugs.partnerTypes]: { name: true },
    [slugs.stages]: { name: true },
    [slugs.tags]: { name: true },
    [slugs.tiers]: { name: true },
    [slugs.users]: { email: true },
  },
  sort: 'name',
  // A partner names its distributor, whom not every manager reads who reads the partner.
  staffReadAsThemselves: true,
})
