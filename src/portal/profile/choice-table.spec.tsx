import { describe, expect, it } from 'vitest'
import { renderToStaticMarkup } from 'react-dom/server'

import { IslandIntlProvider } from '../intl/island-intl.js'
import { compiledNamespaces } from '../intl/compiled-messages.js'
import type { Namespace } from '../intl/messages.js'
import { english } from '../../translations/portal/en.js'
import { ChoiceTable } from './choice-table.js'

const groups = [
  { events: [{ channels: ['portal', 'mail'] as ('mail' | 'portal')[], event: 'lead.closed', label: 'A lead is closed' }, { channels: ['mail'] as ('mail' | 'portal')[], event: 'lead.offered', label: 'A lead is offered' }], group: 'lead', label: 'Leads' },
]
const render = (props: Partial<Parameters<typeof ChoiceTable>[0]> = {}): string =>
  renderToStaticMarkup(
    <IslandIntlProvider locale="en" messages={compiledNamespaces(english, Object.keys(english) as Namespace[])} timeZone="UTC">
      <ChoiceTable groups={groups} isReadOnly={false} mailIsOff={false} onChoose={() => undefined} preferences={{ 'lead.closed': { mail: false } }} {...props} />
    </IslandIntlProvider>,
  )
const boxes = (html: string) => [...html.matchAll(/<span class="sr-only">([^<]+)<\/span><input([^>]*)>/g)].map(([, name, attributes = '']) => `${name} ${/ checked=/.test(attributes) ? 'on' : 'off'}${/ disabled=/.test(attributes) ? ' closed' : ''}`)

describe('the table of what one is told', () => {
  it('has a named box for every way that the event has, under a heading for the group', () => {
    const html = render()
    expect(boxes(html)).toEqual(['A lead is closed: Portal on', 'A lead is closed: E-mail off', 'A lead is offered: E-mail on'])
    expect(html).toMatch(/<th[^>]*scope="rowgroup"[^>]*>Leads<\/th>/)
    expect(html.match(/scope="row"/g)).toHaveLength(2)
  })

  it('closes the boxes of mails where mails are off, and all of them in a preview', () => {
    expect(boxes(render({ mailIsOff: true }))).toEqual(['A lead is closed: Portal on', 'A lead is closed: E-mail off closed', 'A lead is offered: E-mail off closed'])
    expect(boxes(render({ isReadOnly: true })).every((box) => box.endsWith('closed'))).toBe(true)
  })
})
