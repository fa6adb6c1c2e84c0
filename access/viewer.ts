import type { PartnerTraits } from '../src/domain/audience.js'
import type { PartnerRole, PartnerStatus, StaffRole } from '../src/domain/roles.js'

/** Nobody is signed in, or the session, account or partner is no longer valid. */
export type AnonymousViewer = { kind: 'anonymous' }

/** A member of the vendor's staff. */
export type StaffViewer = {
  email: string
  id: string
  kind: 'staff'
  locale: string
  name: string
  role: StaffRole
}

/** The partner organisation of a viewer, as the decisions need it. */
export type ViewerPartner = PartnerTraits & {
  allowsSubPartners: boolean
  managerId: null | string
  name: string
  parentId: null | string
  partnerTypeName: string
  partnerTypeSlug: string
  stageName: null | string
  status: PartnerStatus
  /** Ids of the partners below this one; empty for a partner type without sub-partners. */
  subPartnerIds: readonly string[]
  tierName: null | string
}

/** A person of a partner organisation. */
export type PartnerViewer = {
  email: string
  id: string
  kind: 'partner-user'
  locale: string
  name: string
  partner: ViewerPartner
  /** Set while a member of staff looks at the portal as this person; such a viewer reads and never writes. */
  previewedBy: null | string
  role: PartnerRole
}

/** Who asks. Everything that decides takes a `Viewer`; nothing else asks who somebody is. */
export type Viewer = AnonymousViewer | PartnerViewer | StaffViewer

export const anonymous: AnonymousViewer = { kind: 'anonymous' }
