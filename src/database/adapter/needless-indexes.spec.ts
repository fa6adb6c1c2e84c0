import { describe, expect, it } from 'vitest'

import { needlessIndexes } from './needless-indexes.js'

const named = (...names: string[]) => Object.fromEntries(names.map((name) => [name, {}]))

describe('needlessIndexes', () => {
  it('names an index whose columns begin a longer one', () => {
    expect(needlessIndexes('leads', { columns: named('createdAt', 'partner'), indexes: { both: { on: ['partner', 'createdAt'] }, created: { on: 'createdAt' }, partner: { on: 'partner' } } })).toEqual(['partner'])
  })

  it('keeps an index over the same columns in another order', () => {
    expect(needlessIndexes('leads', { columns: {}, indexes: { one: { on: ['partner', 'status'] }, other: { on: ['status', 'partner', 'createdAt'] } } })).toEqual([])
  })

  it('keeps unique indexes, and one of two equal ones is not taken for the longer', () => {
    expect(needlessIndexes('leads', { columns: {}, indexes: { again: { on: ['slug'] }, long: { on: ['number', 'partner'] }, number: { on: 'number', unique: true }, slug: { on: 'slug' } } })).toEqual([])
  })

  it('names what only says where in its document a row stands', () => {
    expect(needlessIndexes('leads_rels', { columns: {}, indexes: { order: { on: 'order' }, parent: { on: 'parent' }, path: { on: 'path' } } })).toEqual(['order', 'path'])
    expect(needlessIndexes('plans_rules', { columns: {}, indexes: { parent: { on: ['_parentID'] }, place: { on: ['_order'] } } })).toEqual(['place'])
  })

  it('names references that may be empty, and when something went to the bin; not what every row has', () => {
    const columns = { deletedAt: {}, lead: { reference: {} }, manager: { notNull: true, reference: {} }, usersID: {} }
    expect(needlessIndexes('deals', { columns, foreignKeys: { users: { columns: ['usersID'] } }, indexes: { bin: { on: 'deletedAt' }, lead: { on: 'lead' }, manager: { on: 'manager' }, users: { on: ['usersID'] } } })).toEqual(['bin', 'lead', 'users'])
  })

  it('names what nobody looks up in one table, and not the same column of another', () => {
    const table = { columns: named('updatedAt'), indexes: { updated: { on: 'updatedAt' } } }
    expect(needlessIndexes('notifications', table)).toEqual(['updated'])
    expect(needlessIndexes('leads', table)).toEqual([])
  })
})
