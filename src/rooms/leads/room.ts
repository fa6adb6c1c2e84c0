import { defineRoom } from '../define-room.js'

/** Submitting and following leads. */
export const leadsRoom = defineRoom({
  icon: 'user-plus',
  kind: 'leads',
  label: { de: 'Leads', en: 'Leads' },
  quickActions: (viewer) => (viewer.role === 'viewer' ? [] : [{ href: 'new', icon: 'plus', label: { de: 'Lead einreichen', en: 'Submit a lead' } }]),
  titles: { de: 'Leads', en: 'Leads' },
})
