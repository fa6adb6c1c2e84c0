import { describe, expect, it } from 'vitest'

import { likePattern, searchQuestion } from './search-pattern.js'

describe('a question of the search', () => {
  it('is one line of 2 to 100 characters', () => {
    expect(searchQuestion('  Acme \n Corp ')).toBe('Acme Corp')
    for (const q of ['a', ' a ', 'x'.repeat(101), undefined, ['ab'], { ab: 1 }]) {
      expect(searchQuestion(q)).toBeUndefined()
    }
  })

  it('has no wild cards', () => {
    expect(likePattern('50%_\\')).toBe('50\\%\\_\\\\')
  })
})
