import { describe, expect, it } from 'vitest'

import { renderBlock, richText } from '../../test/support/render-block.js'
import { tasksBlock } from './config.js'

const items = [{ help: 'Twenty minutes', id: 't1', title: 'Read the guide' }, { dueOn: '2026-11-20T00:00:00.000Z', id: 't2', title: 'Sign the contract' }, { dueOn: '2026-12-01T00:00:00.000Z', id: 't3', title: 'Meet your manager' }]
const tasks = (data: object = {}, fields: object = {}, locale?: 'de') =>
  renderBlock('tasks', { data: { canTick: true, done: 0, isComplete: false, links: {}, room: 'start', ticks: {}, total: 3, ...data }, items, scope: 'organisation', title: 'First steps', ...fields }, { locale })
const ticks = { t1: { at: '2026-11-22T10:00:00.000Z', by: 'Ada Lovelace' } }

describe('a task list', () => {
  it('shows its tasks with their help and how far it is', async () => {
    const html = await tasks({ done: 1, ticks }, { description: richText('Everything you need.') })
    expect(html).toContain('First steps')
    expect(html).toContain('Everything you need.')
    expect(html).toContain('Twenty minutes')
    expect(html.match(/type="checkbox"/g)).toHaveLength(3)
    expect(html.match(/checked=""/g)).toHaveLength(1)
    expect(html).toContain('1 of 3 done')
    expect(html).toContain('aria-valuenow="1"')
  })

  it('says who of the organisation did what, and of an own list only when', async () => {
    expect(await tasks({ ticks })).toContain('Done by Ada Lovelace, 2 hours ago')
    expect(await tasks({ ticks: { t1: { ...ticks.t1, by: null } } }, { scope: 'person' }, 'de')).toContain('Erledigt vor 2 Stunden')
  })

  it('says what is due and what was, until it is done', async () => {
    const html = await tasks()
    expect(html).toContain('Was due Nov 20, 2026')
    expect(html).toContain('Due Dec 1, 2026')
    expect(await tasks({ ticks: { t2: ticks.t1 } })).not.toContain('Was due')
  })

  it('leads to rooms that are open, in the portal of this host', async () => {
    const html = await tasks({ links: { t1: '/rooms/guide', t2: null, t3: 'https://calendly.com/x' } })
    expect(html).toContain('href="/partners/rooms/guide"')
    expect(html).toContain('href="https://calendly.com/x"')
    expect(html.match(/<a /g)).toHaveLength(2)
  })

  it('is read only for those who only read', async () => {
    expect((await tasks({ canTick: false })).match(/<input[^>]* disabled=""/g)).toHaveLength(3)
  })

  it('says when all of it is done', async () => {
    expect(await tasks({ ticks: { t1: ticks.t1, t2: ticks.t1, t3: ticks.t1 } })).toContain('All tasks are done.')
  })

  it('keeps what rooms unlock by under the names they look for', () => {
    const names = tasksBlock.config.fields.flatMap((field) => ('name' in field ? [field.name] : []))
    expect(names).toEqual(expect.arrayContaining(['items', 'scope', 'title']))
  })
})
