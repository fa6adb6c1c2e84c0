import { defineRoom } from '../define-room.js'

/** Registering deals, protecting their customers and leading them to a close. */
export const dealsRoom = defineRoom({
  icon: 'handshake',
  kind: 'deals',
  label: { de: 'Deals', en: 'Deals' },
  quickActions: (viewer) => (viewer.role === 'viewer' ? [] : [{ href: 'new', icon: 'handshake', label: { de: 'Deal registrieren', en: 'Register a deal' } }]),
  titles: { de: 'Deals', en: 'Deals' },
})
