import { describe, expect, it, vi } from 'vitest'

import { builtOnce } from './built-once.js'

describe('a statement that is built once', () => {
  it('is put together again only for other names', () => {
    const build = vi.fn((table: string, column: string) => `select ${column} from ${table}`)
    const statement = builtOnce(build)
    expect([statement('a', 'b'), statement('a', 'b'), statement('a', 'c'), statement('a', 'b')]).toEqual(['select b from a', 'select b from a', 'select c from a', 'select b from a'])
    expect(build).toHaveBeenCalledTimes(2)
  })
})
