import { Search, SearchX } from 'lucide-react'

import type { PortalSearch } from '../../client/types.js'
import { chosenKinds, searchKinds } from '../../domain/search-kinds.js'
import { searchLength, searchQuestion } from '../../domain/search-pattern.js'
import { loadPage, type PageContext } from '../data/load-page.js'
import type { Portal } from '../options.js'
import type { SearchParams } from '../rooms/room-view.js'
import { Button } from '../ui/button.js'
import { Card, CardSection } from '../ui/card.js'
import { EmptyState } from '../ui/empty-state.js'
import { Input } from '../ui/input.js'
import { Link, PlainLink } from '../ui/link.js'
import { PageHeader } from '../ui/page-header.js'
import { PageTitle } from './page-title.js'

/** The list of leads, asked the same: a hit leads to one lead below it. */
const leadListOf = ([hit]: readonly { href: string }[], query: string): string => `${hit?.href.replace(/\/[^/]*$/, '') ?? ''}?q=${encodeURIComponent(query)}`

const Results = ({ context: { format, href, t }, search }: { context: PageContext; search: PortalSearch }) => (
  <div className="flex flex-col gap-6">
    {search.groups
      .filter((group) => group.hits.length > 0)
      .map((group) => (
        <CardSection id={`results-${group.kind}`} key={group.kind} title={`${t(`search.${group.kind}`)} (${format.number(group.total)})`}>
          <ul className="-mx-3 -mb-2 flex flex-col">
            {group.hits.map((hit) => (
              <li key={hit.id}>
                <PlainLink className="block rounded-control px-3 py-2.5 transition-colors hover:bg-sunken" href={href(hit.href)}>
                  <span className="block text-sm font-medium text-accent-ink">{hit.title}</span>
                  {hit.snippet && <span className="mt-0.5 line-clamp-2 block text-sm text-ink-soft">{hit.snippet}</span>}
                </PlainLink>
              </li>
            ))}
          </ul>
          {group.kind === 'leads' && group.total > group.hits.length && (
            <p className="mt-5 text-sm">
              <Link href={href(leadListOf(group.hits, search.q))}>{t('search.inLeads')}</Link>
            </p>
          )}
        </CardSection>
      ))}
  </div>
)

/** Everything the viewer may see that fits a word, by kind. */
export const searchPage = (portal: Portal) =>
  async function SearchPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
    const { kinds: named, q } = await searchParams
    const kinds = chosenKinds(named)
    const narrowed = kinds.length < searchKinds.length ? kinds : []
    const query = typeof q === 'string' ? q.trim().slice(0, searchLength.most) : ''
    const question = searchQuestion(query)
    const context = await loadPage(portal, query ? `/search?${new URLSearchParams([['q', query], ...narrowed.map((kind) => ['kinds', kind])]).toString()}` : '/search')
    const { client, href, t } = context
    const found = question ? await client.search(question) : null
    const search = found && { ...found, groups: found.groups.filter(({ kind }) => kinds.includes(kind)) }
    const count = search?.groups.reduce((sum, group) => sum + group.total, 0) ?? 0

    return (
      <>
        <PageTitle context={context} title={t('search.title')} />
        <PageHeader title={t('search.title')}>{search && count > 0 ? t('search.results', { count, query }) : undefined}</PageHeader>
        <search>
          <form action={href('/search')} className="mb-7 flex max-w-xl gap-2">
            {narrowed.map((kind) => (
              <input key={kind} name="kinds" type="hidden" value={kind} />
            ))}
            <Input aria-label={t('search.input')} autoFocus={!query} defaultValue={query} key={query} maxLength={searchLength.most} name="q" placeholder={t('search.placeholder')} type="search" />
            <Button type="submit" variant="primary">
              {t('search.submit')}
            </Button>
          </form>
        </search>
        {question && narrowed.length > 0 && (
          <p className="-mt-3 mb-6 text-sm text-ink-soft">
            {t('finder.in', { kinds: context.format.list(narrowed.map((kind) => t(`search.${kind}`))) })} · <Link href={href(`/search?q=${encodeURIComponent(query)}`)}>{t('finder.everywhere')}</Link>
          </p>
        )}
        {search && count > 0 ? (
          <Results context={context} search={search} />
        ) : (
          <Card isFlush>
            {search ? (
              <EmptyState Icon={SearchX} title={t('search.empty', { query })}>
                {t('search.emptyText')}
              </EmptyState>
            ) : (
              <EmptyState Icon={Search} title={t('search.promptTitle')}>
                {t(query.length > 0 ? 'search.tooShort' : 'search.prompt')}
              </EmptyState>
            )}
          </Card>
        )}
      </>
    )
  }
