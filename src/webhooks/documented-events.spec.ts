import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { eventPlaceholders } from '../notifications/event-placeholders.js'

const [, section = ''] = readFileSync('docs/developers.md', 'utf8').split('\n## Webhooks\n')
const rows = new Map([...section.matchAll(/^\| `([\w.-]+)` \| (.+) \|$/gm)].map(([, event = '', values = '']) => [event, values]))

describe('the page about webhooks', () => {
  it.each(Object.entries(eventPlaceholders))('names %s with its values', (event, values) => {
    const named = values.filter((value) => value !== 'partner')
    expect(named.filter((value) => !rows.get(event)?.includes(`\`${value}\``))).toEqual([])
    expect(rows.has(event)).toBe(true)
  })
})
