import { describe, expect, it } from 'vitest'

import { contextOf, renderInPortal } from '../../../test/support/render-block.js'
import type { PortalSearch } from '../../client/types.js'
import { searchHref, SearchResults } from './search-results.js'

const search: PortalSearch = {
  groups: [
    { hits: [{ highlights: { snippet: [], title: [{ end: 6, start: 0 }] }, href: '/open/leads/1', id: '1', snippet: '<b>not markup</b>', title: 'Müller & <Söhne>' }], kind: 'leads', pages: 50, total: 1000 },
    { hits: [{ highlights: { snippet: [{ end: 3, start: 0 }, { end: 8, start: 5 }], title: [] }, href: '/team', id: '2', snippet: 'abc, abc', title: 'Vera' }], kind: 'people', pages: 1, total: 1 },
  ],
  page: 2,
  q: 'müller',
}

const render = (isAlone: boolean) => {
  const context = contextOf({})
  return renderInPortal(<SearchResults context={context} isAlone={isAlone} search={search} />, context)
}

describe('the results of a search', () => {
  it('mark what was found and show texts as texts', async () => {
    const html = await render(false)
    expect(html).toMatch(/<mark[^>]*>Müller<\/mark>/)
    expect(html.match(/<mark[^>]*>abc<\/mark>/g)).toHaveLength(2)
    expect(html).toContain(' &amp; &lt;Söhne&gt;')
    expect(html).not.toContain('<b>')
    expect(html).toContain('href="/partners/open/leads/1"')
  })

  it('say when nobody counted to the end, and lead on to all of a kind', async () => {
    const html = await render(false)
    expect(html).toContain('Leads (1,000 or more)')
    expect(html).toContain('Show all: Leads')
    expect(html).not.toContain('Show all: Colleagues')
  })

  it('lead through the pages of one kind', async () => {
    const html = (await render(true)).replaceAll('&amp;', '&')
    expect(html).toContain('21 to 21 of 1,000 or more')
    expect(html).toContain('href="/partners/search?q=m%C3%BCller&kinds=leads&page=3"')
    expect(html).toContain('href="/partners/search?q=m%C3%BCller&kinds=leads"')
  })
})

describe('searchHref', () => {
  it('says no more than it must', () => {
    expect(searchHref({ q: 'a b&c' })).toBe('/search?q=a+b%26c')
    expect(searchHref({ kinds: ['rooms', 'leads'], page: 1, q: 'x' })).toBe('/search?q=x&kinds=rooms&kinds=leads')
  })
})
