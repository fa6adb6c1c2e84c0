import type { PartnerViewer, StaffViewer, ViewerPartner } from '../../access/viewer.js'
import type { StaffRole } from '../../src/domain/roles.js'

/** A partner organisation as decisions see it: a reseller of rank 2 in tier and stage. */
export const aPartner = (changes: Partial<ViewerPartner> = {}): ViewerPartner => ({
  allowsSubPartners: false,
  categories: ['health'],
  id: 'own-partner',
  managerId: 'manager',
  name: 'Own partner',
  parentId: null,
  partnerType: 'reseller',
  partnerTypeName: 'Reseller',
  partnerTypeSlug: 'reseller',
  stage: { id: 'active', rank: 2 },
  stageName: 'Active',
  status: 'active',
  subPartnerIds: [],
  tags: ['vip'],
  tier: { id: 'silver', rank: 2 },
  tierName: 'Silver',
  ...changes,
})

/** Somebody of that partner. */
export const aPartnerViewer = ({ partner, ...changes }: Partial<Omit<PartnerViewer, 'partner'>> & { partner?: Partial<ViewerPartner> } = {}): PartnerViewer => ({
  email: 'person@partner.test',
  id: 'person',
  kind: 'partner-user',
  locale: 'en',
  name: 'Person',
  partner: aPartner(partner),
  previewedBy: null,
  role: 'member',
  ...changes,
})

/** A member of staff. */
export const aStaffViewer = (role: StaffRole, id: string = role): StaffViewer => ({ email: `${id}@vendor.test`, id, kind: 'staff', locale: 'en', name: id, role })
