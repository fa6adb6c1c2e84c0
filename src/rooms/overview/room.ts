import { defineRoom } from '../define-room.js'

/** The first page: the numbers of the viewer's organisation, what changed, announcements. */
export const overviewRoom = defineRoom({ icon: 'layout-dashboard', kind: 'overview', label: { de: 'Überblick', en: 'Overview' }, titles: { de: 'Überblick', en: 'Overview' } })
