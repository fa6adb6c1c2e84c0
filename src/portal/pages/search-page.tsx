import { Search, SearchX } from 'lucide-react'

import { chosenKinds, hitsPerPage, mostCounted, searchKinds } from '../../domain/search-kinds.js'
import { searchLength, searchQuestion } from '../../domain/search-pattern.js'
import { loadPage } from '../data/load-page.js'
import type { Portal } from '../options.js'
import type { SearchParams } from '../rooms/room-view.js'
import { Button } from '../ui/button.js'
import { Card } from '../ui/card.js'
import { EmptyState } from '../ui/empty-state.js'
import { Input } from '../ui/input.js'
import { Link } from '../ui/link.js'
import { PageHeader } from '../ui/page-header.js'
import { PageTitle } from './page-title.js'
import { searchHref, SearchResults } from './search-results.js'

const pageOf = (value: unknown): number => {
  const page = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : 1
  return Math.min(Math.max(page, 1), mostCounted / hitsPerPage)
}

/** Everything the viewer may see that fits a word, by kind; one kind alone is read page by page. */
export const searchPage = (portal: Portal) =>
  async function SearchPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
    const { kinds: named, page, q } = await searchParams
    const kinds = chosenKinds(named)
    const narrowed = kinds.length < searchKinds.length ? kinds : []
    const [alone] = narrowed.length === 1 ? narrowed : []
    const query = typeof q === 'string' ? q.trim().slice(0, searchLength.most) : ''
    const question = searchQuestion(query)
    const context = await loadPage(portal, query ? searchHref({ kinds: narrowed, q: query }) : '/search')
    const { client, href, t } = context
    const found = question ? await client.search(question, alone ? { kind: alone, page: pageOf(page) } : {}) : null
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
            {t('finder.in', { kinds: context.format.list(narrowed.map((kind) => t(`search.${kind}`))) })} · <Link href={href(searchHref({ q: query }))}>{t('finder.everywhere')}</Link>
          </p>
        )}
        {search && count > 0 ? (
          <SearchResults context={context} isAlone={alone !== undefined} search={search} />
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
