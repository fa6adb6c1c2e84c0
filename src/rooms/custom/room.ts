import { defineRoom } from '../define-room.js'

/** A page that staff build from blocks; as many per partner type as they like. */
export const customRoom = defineRoom({ icon: 'file-text', kind: 'custom', label: { de: 'Eigener Raum', en: 'Custom room' }, titles: { de: 'Neuer Raum', en: 'New room' } })
