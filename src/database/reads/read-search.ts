import { announcementAudience } from '../../../access/announcement-access.js'
import { decideRooms } from '../../../access/room-access.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalSearch } from '../../client/types.js'
import { slugs } from '../../../collections/slugs.js'
import { recordPage } from '../../domain/record-page.js'
import { likePattern } from '../../domain/search-pattern.js'
import { statusWord } from '../../translations/events/lead-words.js'
import type { Language } from '../../translations/languages.js'
import type { Sql } from '../sql.js'
import type { ReadSettings } from './read-settings.js'
import type { SearchFunctions } from './search-functions.js'
import { announcementSearch, leadSearch, roomSearch } from './search-statements.js'

type Row = { id: string; snippet: null | string; title: null | string; total: string }
type Group = PortalSearch['groups'][number]

const groupOf = (kind: Group['kind'], rows: readonly Row[], hrefOf: (id: string) => string, snippetOf = (snippet: string): string => snippet): Group[] =>
  rows.length === 0
    ? []
    : [{ hits: rows.map(({ id, snippet, title }) => ({ href: hrefOf(id), id, snippet: snippetOf(snippet ?? ''), title: title ?? '–' })), kind, total: Number(rows[0]?.total ?? 0) }]

/** Everything the viewer may see that fits the question, grouped by kind, best first. */
export const readSearch = async (viewer: PartnerViewer, { language, question }: { language: Language; question: string }, sql: Sql, functions: SearchFunctions, settings: ReadSettings): Promise<PortalSearch> => {
  const decisions = await decideRooms(viewer, sql, settings, language)
  const isLeadsRoomOpen = !decisions.some(({ kind, state }) => kind === 'leads' && state !== 'open')
  const known = decisions.filter(({ state }) => state !== 'hidden')
  const asked = [question, likePattern(question)]
  const none = { rows: [] as Row[] }
  const [rooms, leads, announcements] = await Promise.all([
    sql<Row>(roomSearch(functions), [...asked, known.map(({ id }) => id), known.map(({ title }) => title), known.map(({ group }) => group)]),
    isLeadsRoomOpen ? sql<Row>(leadSearch(functions), [...asked, [viewer.partner.id, ...viewer.partner.subPartnerIds]]) : none,
    sql<Row>(announcementSearch(functions, settings.defaultLocale), [...asked, language, ...announcementAudience(viewer)]),
  ])
  const slugOf = new Map(known.map(({ id, slug }) => [id, slug]))
  const withStatus = (snippet: string): string => snippet.replace(/[a-z]+$/, (status) => statusWord(language, status))
  return {
    groups: [
      ...groupOf('rooms', rooms.rows, (id) => `/rooms/${slugOf.get(id) ?? ''}`),
      ...groupOf('leads', leads.rows, (id) => recordPage({ relationTo: slugs.leads, value: id }), withStatus),
      ...groupOf('announcements', announcements.rows, (id) => recordPage({ relationTo: slugs.announcements, value: id })),
    ],
    q: question,
  }
}
