import { describe, expect, it } from 'vitest'

import type { RequestOptions, Transport } from '../../../src/client/transport.js'
import { moveRows, type Progress } from './move-rows.js'

const rows = ['a', 'b', 'c'].map((id) => ({ company: `Company ${id}`, id, updatedAt: `2026-01-0${id === 'b' ? 2 : 1}` }))
const to = { outcome: null, status: 'demo' } as const

const aServer = (refuses: string) => {
  const asked: { ifMatch?: string; path: string }[] = []
  const send = (async (path: string, { headers }: RequestOptions = {}) => {
    asked.push({ ...(headers?.['if-match'] && { ifMatch: headers['if-match'] }), path })
    if (path.endsWith(refuses)) {
      throw new Error('Somebody changed it in the meantime.')
    }
    return { doc: { outcome: null, status: 'demo', updatedAt: '2026-03-03' } }
  }) as Transport['send']
  return { asked, send }
}

describe('changing the status of selected leads', () => {
  it('sends one checked request a lead and goes on after a refusal', async () => {
    const { asked, send } = aServer('b')
    const told: number[] = []
    const result = await moveRows(send, rows, to, ({ done }) => told.push(done), new AbortController().signal)
    expect(asked).toEqual([
      { ifMatch: '"2026-01-01"', path: '/leads/a' },
      { ifMatch: '"2026-01-02"', path: '/leads/b' },
      { ifMatch: '"2026-01-01"', path: '/leads/c' },
    ])
    expect(told).toEqual([1, 2, 3])
    expect(result.refused).toEqual([{ company: 'Company b', id: 'b', sentence: 'Somebody changed it in the meantime.' }])
  })

  it('stops between two leads when it is cancelled', async () => {
    const { asked, send } = aServer('none')
    const controller = new AbortController()
    const stop = ({ done }: Progress) => done === 2 && controller.abort()
    await moveRows(send, rows, to, stop, controller.signal)
    expect(asked).toHaveLength(2)
  })
})
