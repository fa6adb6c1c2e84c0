import { describe, expect, it } from 'vitest'

import { renderBlock } from '../../test/support/render-block.js'
import { goalsBlock } from './config.js'
import { typedNumber } from './typed-number.js'

const loaded = { canType: false, current: 3, daysLeft: 9, from: '2026-10-01T00:00:00.000Z', isClosed: false, isShare: false, to: '2027-01-01T00:00:00.000Z' }
const goals = (data: object = {}, goal: object = {}, locale?: 'de') =>
  renderBlock('goals', { data: { goals: { g1: { ...loaded, ...data } }, room: 'plan' }, goals: [{ id: 'g1', metric: 'leads-won', scope: 'organisation', source: 'metric', target: 5, title: 'Win five', ...goal }] }, { locale })

describe('a goal', () => {
  it('shows how far it is, its days and how many are left', async () => {
    const html = await goals()
    expect(html).toContain('3 of 5')
    expect(html).toContain('aria-valuenow="3"')
    expect(html).toMatch(/Oct 1\s–\sDec 31, 2026/)
    expect(html).toContain('9 days left')
    expect(html).not.toContain('<form')
  })

  it('says that it is reached, also beyond the target, and when its time is over', async () => {
    const html = await goals({ current: 8 }, {}, 'de')
    expect(html).toContain('Erreicht')
    expect(html).toContain('8 von 5')
    expect(html).toContain('aria-valuenow="5"')
    expect(await goals({ daysLeft: 0 })).toContain('The time is over')
    expect(await goals({ daysLeft: 1 })).toContain('Last day')
  })

  it('counts rates in percent', async () => {
    expect(await goals({ current: 33.3, isShare: true }, { metric: 'conversion-rate', target: 40 })).toContain('33.3% of 40%')
  })

  it('counts money in minor units of its currency', async () => {
    const html = (await goals({ currency: 'KWD', current: 500_250 }, { metric: 'revenue', target: 1000.5 })).replaceAll('\u00a0', ' ')
    expect(html).toContain('KWD 500.250 of KWD 1,000.500')
    expect((await goals({ currency: 'JPY', current: 70_000 }, { metric: 'revenue', target: 60_000 }, 'de')).replaceAll('\u00a0', ' ')).toContain('70.000 ¥ von 60.000 ¥')
  })

  it('takes a number from those who may type one, until its time is over', async () => {
    const manual = { source: 'manual', unit: 'calls' }
    const html = await goals({ canType: true }, manual)
    expect(html).toContain('3 of 5 calls')
    expect(html).toMatch(/<input[^>]* name="value"[^>]* value="3"/)
    expect(await goals({ canType: false }, manual)).not.toContain('<form')
    expect(await goals({ canType: true, daysLeft: 0 }, manual)).not.toContain('<form')
  })

  it('gives no number of a room that is closed to the viewer', async () => {
    const html = await goals({ current: null, isClosed: true })
    expect(html).toContain('a room that is not open to you yet')
    expect(html).not.toContain('progressbar')
  })
})

describe('what somebody types', () => {
  it.each([['12', 12], ['12,5', 12.5], ['0.25', 0.25], [' ', null], ['', null], ['-1', undefined], ['1e3', undefined], ['1.234', undefined], ['many', undefined]])('%j is %j', (typed, value) => expect(typedNumber(typed)).toBe(value))
})

describe('the form', () => {
  it('refuses days that run backwards', () => {
    const rows = goalsBlock.config.fields.flatMap((field) => (field.type === 'array' ? field.fields : []))
    const until = rows.flatMap((row) => ('fields' in row ? row.fields : [])).find((field) => 'name' in field && field.name === 'until') as unknown as { validate: (value: unknown, check: object) => unknown }
    const check = (from: unknown, period = 'dates') => ({ req: { i18n: { language: 'en' } }, siblingData: { from, period } })
    expect(until.validate('2026-01-01', check('2026-02-01'))).toContain('in this order')
    expect(until.validate('2026-03-01', check('2026-02-01'))).toBe(true)
    expect(until.validate(null, check(null, 'month'))).toBe(true)
  })
})
