import type { PartnerViewer, StaffViewer } from './viewer.js'

/** Whether a member of staff may look at the portal as this person: administrators and marketers always, managers for their own partners. */
export const mayPreview = (staff: StaffViewer, person: PartnerViewer): boolean => {
  switch (staff.role) {
    case 'admin':
    case 'marketer':
      return true
    case 'manager':
      return person.partner.managerId === staff.id
    case 'finance':
      return false
  }
}
