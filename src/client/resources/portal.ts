import type { SearchKind } from '../../domain/search-kinds.js'
import type { PreviewedRoom, TypedRoom } from '../building.js'
import type { Transport } from '../transport.js'
import type { PortalBranding, PortalMe, PortalOverview, PortalRoom, PortalRooms, PortalSearch } from '../types.js'

/** What the portal itself answers: who asks, which rooms are theirs, the overview, the search, live events, the preview. */
export const portal = ({ address, send }: Transport) => ({
  /** The address of the stream of live events, for an `EventSource` (which cannot send headers). */
  eventsAddress: ({ preview = false }: { preview?: boolean } = {}) => address('/portal/events', preview ? { preview: 1 } : undefined),
  /** How the portal looks; nobody has to be signed in. */
  branding: () => send<PortalBranding>('/portal/branding'),
  me: () => send<PortalMe>('/portal/me'),
  overview: (query: { period?: PortalOverview['period']['kind'] } = {}) => send<PortalOverview>('/portal/overview', { query }),
  preview: {
    /** Ends the preview of the signed-in member of staff. */
    end: () => send<unknown>('/portal/preview/end', { body: {}, method: 'POST' }),
    /** A room as its editor has it in the form right now, as the previewed person would find it. Writes nothing. */
    room: (form: TypedRoom) => send<PreviewedRoom>('/portal/preview/room', { body: form, method: 'POST' }),
  },
  room: (slug: string) => send<PortalRoom>(`/portal/rooms/${encodeURIComponent(slug)}`),
  rooms: () => send<PortalRooms>('/portal/rooms'),
  /** Everything of the viewer that fits the words; `kind` and `page` read on in one group. */
  search: (q: string, { kind, page, signal }: { kind?: SearchKind; page?: number; signal?: AbortSignal } = {}) =>
    send<PortalSearch>('/portal/search', { query: { q, ...(kind && { kind }), ...(page !== undefined && { page }) }, ...(signal && { signal }) }),
})
