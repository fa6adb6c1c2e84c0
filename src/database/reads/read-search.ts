import { announcementAudience } from '../../../access/announcement-access.js'
import { decideRooms, isKindOpen, type RoomDecision } from '../../../access/room-access.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import type { PortalSearch, SearchHit } from '../../client/types.js'
import { spellingsOf } from '../../domain/fold-text.js'
import { recordPage } from '../../domain/record-page.js'
import { beginningOf, highlightsOf, snippetAround, wordsOf } from '../../domain/search-highlights.js'
import { hitsPerGroup, hitsPerPage, type SearchKind, searchKinds } from '../../domain/search-kinds.js'
import { statusWord } from '../../translations/events/lead-words.js'
import type { Language } from '../../translations/languages.js'
import { askSearch, type FoundRow, type SearchDoors } from './ask-search.js'
import type { ReadSettings } from './read-settings.js'
import type { SearchFunctions } from './search-functions.js'
import { mostWords, type SearchRequest, type SearchTerms } from './search-request.js'

/** What is searched for: everywhere, or one kind page by page. */
export type SearchQuestion = { kind: null | SearchKind; language: Language; page: number; question: string }

/** What a person typed, in every spelling. */
const termsOf = (question: string): SearchTerms & { marked: string[] } => {
  const spellings = spellingsOf(question).map((spelling) => spelling.trim())
  const words = question.split(' ').slice(0, mostWords).map(spellingsOf).filter(([plain]) => plain?.trim())
  return { marked: [...new Set([...wordsOf(question), ...words.flat()])], spellings, words }
}

const withStatus = (snippet: string, language: Language): string => snippet.replace(/[a-z]+$/, (status) => statusWord(language, status))

/** The page a hit leads to; a document is shown by the room that carries it. */
const hrefOf = ({ id, kind, room }: FoundRow, slugOf: ReadonlyMap<string, string>): string => {
  switch (kind) {
    case 'announcements':
      return recordPage({ relationTo: slugs.announcements, value: id })
    case 'deals':
      return recordPage({ relationTo: slugs.deals, value: id })
    case 'documents':
      return room === null ? recordPage({ relationTo: slugs.documents, value: id }) : `/rooms/${slugOf.get(room) ?? ''}`
    case 'leads':
      return recordPage({ relationTo: slugs.leads, value: id })
    case 'partners':
      return recordPage({ relationTo: slugs.partners, value: id })
    case 'people':
      return '/team'
    case 'rooms':
      return `/rooms/${slugOf.get(id) ?? ''}`
  }
}

const hitOf = (row: FoundRow, marked: readonly string[], slugOf: ReadonlyMap<string, string>, language: Language): SearchHit => {
  const plain = row.kind === 'leads' ? withStatus(row.snippet ?? '', language) : (row.snippet ?? '')
  const body = row.body?.trim() ?? ''
  const snippet = snippetAround(body, marked) ?? (plain === '' ? beginningOf(body) : plain)
  const title = row.title ?? '–'
  return { highlights: { snippet: highlightsOf(snippet, marked), title: highlightsOf(title, marked) }, href: hrefOf(row, slugOf), id: row.id, snippet, title }
}

const kindsFor = (viewer: PartnerViewer, decisions: readonly RoomDecision[], kind: null | SearchKind, settings: ReadSettings): SearchKind[] => {
  const isThere: Partial<Record<SearchKind, boolean>> = { deals: isKindOpen('deals', decisions, settings), leads: isKindOpen('leads', decisions, settings), partners: viewer.partner.subPartnerIds.length > 0 }
  return searchKinds.filter((each) => (kind === null || each === kind) && isThere[each] !== false)
}

/** Everything the viewer may see that fits the question, grouped by kind, best first: what the viewer's rooms are is decided first. */
export const readSearch = async (viewer: PartnerViewer, { kind, language, page, question }: SearchQuestion, doors: SearchDoors, functions: SearchFunctions, settings: ReadSettings): Promise<PortalSearch> => {
  const decisions = await decideRooms(viewer, doors.named, settings, language)
  const known = decisions.filter(({ state }) => state !== 'hidden')
  const { marked, ...terms } = termsOf(question)
  const kinds = kindsFor(viewer, decisions, kind, settings)
  const limit = kind === null ? hitsPerGroup : hitsPerPage
  const request: SearchRequest = {
    audience: announcementAudience(viewer),
    defaultLocale: settings.defaultLocale,
    hasNetwork: viewer.partner.subPartnerIds.length > 0,
    limit,
    offset: (page - 1) * limit,
    terms,
    values: {
      language,
      leadPartners: [viewer.partner.id, ...viewer.partner.subPartnerIds],
      ownPartner: viewer.partner.id,
      roomGroups: known.map(({ group }) => group),
      roomIds: known.map(({ id }) => id),
      roomsOpen: known.map(({ state }) => state === 'open'),
      roomTitles: known.map(({ title }) => title),
      subPartners: viewer.partner.subPartnerIds,
    },
  }
  const rows = terms.words.length > 0 ? await askSearch(kinds, request, doors, functions) : []
  const slugOf = new Map(known.map(({ id, slug }) => [id, slug]))
  const groups = kinds.flatMap((each) => {
    const found = rows.filter((row) => row.kind === each)
    return found[0] ? [{ hits: found.map((row) => hitOf(row, marked, slugOf, language)), kind: each, pages: Math.ceil(found[0].total / hitsPerPage), total: found[0].total }] : []
  })
  return { groups, page, q: question }
}
