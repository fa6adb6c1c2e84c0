import type { PortalSearch } from '../../client/types.js'
import { hitsPerPage, mostCounted, type SearchKind } from '../../domain/search-kinds.js'
import type { PageContext } from '../data/load-page.js'
import { Marked } from '../shell/marked.js'
import { CardSection } from '../ui/card.js'
import { Link, PlainLink } from '../ui/link.js'
import { Pagination } from '../ui/pagination.js'

type Group = PortalSearch['groups'][number]

/** The page of all hits, or of one kind, or a later page of that. */
export const searchHref = ({ kinds = [], page = 1, q }: { kinds?: readonly SearchKind[]; page?: number; q: string }): string =>
  `/search?${new URLSearchParams([['q', q], ...kinds.map((kind) => ['kinds', kind]), ...(page > 1 ? [['page', String(page)]] : [])]).toString()}`

/** Nobody counts further than a thousand. */
const counted = (total: number, { format, t }: PageContext): string => (total >= mostCounted ? t('search.atLeast', { count: total }) : format.number(total))

const Pages = ({ context, group: { hits, kind, pages, total }, page, q }: { context: PageContext; group: Group; page: number; q: string }) => {
  const { format, href, t } = context
  const step = (to: number) => (to >= 1 && to <= pages ? href(searchHref({ kinds: [kind], page: to, q })) : null)
  const before = (page - 1) * hitsPerPage
  return (
    <div className="mt-5">
      <Pagination
        label={t('search.pages')}
        next={{ href: step(page + 1), label: t('leads.next') }}
        previous={{ href: step(page - 1), label: t('leads.previous') }}
        summary={t('leads.range', { from: format.number(before + 1), to: format.number(before + hits.length), total: counted(total, context) })}
      />
    </div>
  )
}

/** The hits by kind; `isAlone` while one kind is read page by page. */
export const SearchResults = ({ context, isAlone, search: { groups, page, q } }: { context: PageContext; isAlone: boolean; search: PortalSearch }) => {
  const { href, t } = context
  return (
    <div className="flex flex-col gap-6">
      {groups.map((group) => (
        <CardSection id={`results-${group.kind}`} key={group.kind} title={`${t(`search.${group.kind}`)} (${counted(group.total, context)})`}>
          <ul className="-mx-3 -mb-2 flex flex-col">
            {group.hits.map((hit) => (
              <li key={hit.id}>
                <PlainLink className="block rounded-control px-3 py-2.5 [overflow-wrap:anywhere] transition-colors hover:bg-sunken" href={href(hit.href)}>
                  <span className="block text-sm font-medium text-accent-ink">
                    <Marked ranges={hit.highlights.title} text={hit.title} />
                  </span>
                  {hit.snippet && (
                    <span className="mt-0.5 line-clamp-2 block text-sm text-ink-soft">
                      <Marked ranges={hit.highlights.snippet} text={hit.snippet} />
                    </span>
                  )}
                </PlainLink>
              </li>
            ))}
          </ul>
          {isAlone && group.pages > 1 && <Pages context={context} group={group} page={page} q={q} />}
          {!isAlone && group.total > group.hits.length && (
            <p className="mt-5 text-sm">
              <Link href={href(searchHref({ kinds: [group.kind], q }))}>{t('search.showAll', { kind: t(`search.${group.kind}`) })}</Link>
            </p>
          )}
        </CardSection>
      ))}
    </div>
  )
}
