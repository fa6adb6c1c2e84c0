import type { CollectionConfig } from 'payload'

/** The widths at which a room is looked at: a phone, a tablet, a desk. */
const breakpoints = [
  { height: 780, label: '360', name: 'phone', width: 360 },
  { height: 1024, label: '768', name: 'tablet', width: 768 },
  { height: 900, label: '1440', name: 'desk', width: 1440 },
]

/**
 * Beside the form stands the portal's own page of the room, as the person sees it whom staff chose for the preview: the address says nothing about
 * drafts, the signed preview does. A portal that is mounted elsewhere overrides `url`.
 */
export const roomLivePreview: NonNullable<NonNullable<CollectionConfig['admin']>['livePreview']> = {
  breakpoints,
  url: ({ data }) => (typeof data.slug === 'string' && data.slug !== '' ? `/rooms/${encodeURIComponent(data.slug)}` : null),
}
