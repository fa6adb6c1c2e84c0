import { describe, expect, it } from 'vitest'

import { chosenKinds } from '../../src/domain/search-kinds.js'
import { renderBlock } from '../../test/support/render-block.js'
import { moveChoice } from './move-choice.js'
import { searchPath } from './search-path.js'

const unescaped = (html: string) => html.replaceAll('&amp;', '&')

describe('a search', () => {
  it('is a plain form that leads to the page of results', async () => {
    const html = await renderBlock('advanced-search', {})
    expect(html).toMatch(/<form[^>]*action="\/partners\/search"/)
    expect(html).toMatch(/<input[^>]*role="combobox"[^>]*name="q"/)
    expect(html).toContain('aria-expanded="false"')
    expect(html).not.toContain('name="kinds"')
  })

  it('sends the kinds that the editor chose', async () => {
    const html = await renderBlock('advanced-search', { heading: 'Find a lead', kinds: ['leads', 'no-such-kind'] })
    expect(html).toContain('<input type="hidden" name="kinds" value="leads"/>')
    expect(html).not.toContain('no-such-kind')
    expect(html).toContain('In Leads')
  })

  it('offers ready searches, each in its own kinds or in those of the box', async () => {
    const presets = [{ id: 'p1', label: 'Prices', query: 'price list & terms' }, { id: 'p2', kinds: ['rooms'], label: 'Rooms', query: 'campaign' }]
    const html = unescaped(await renderBlock('advanced-search', { kinds: ['announcements'], presets }))
    expect(html).toContain('href="/partners/search?q=price+list+%26+terms&kinds=announcements"')
    expect(html).toContain('href="/partners/search?q=campaign&kinds=rooms"')
  })
})

describe('searchPath', () => {
  it('names kinds only where not all are searched', () => {
    expect(searchPath('a&b', chosenKinds(undefined))).toBe('/search?q=a%26b')
    expect(searchPath('x', ['leads', 'rooms'])).toBe('/search?q=x&kinds=leads&kinds=rooms')
  })
})

describe('moveChoice', () => {
  it('walks through the list and back into the box', () => {
    expect(moveChoice('ArrowDown', -1, 2)).toBe(0)
    expect(moveChoice('ArrowDown', 1, 2)).toBe(-1)
    expect(moveChoice('ArrowUp', -1, 2)).toBe(1)
    expect(moveChoice('ArrowUp', 0, 2)).toBe(-1)
  })

  it('leaves other keys and an empty list alone', () => {
    expect(moveChoice('Home', 0, 2)).toBeUndefined()
    expect(moveChoice('ArrowDown', -1, 0)).toBeUndefined()
  })
})
