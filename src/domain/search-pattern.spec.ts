import { describe, expect, it } from 'vitest'

import { likePattern, plainExpression, questionPieces, searchQuestion } from './search-pattern.js'

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

describe('the pieces of a question', () => {
  it('are two or three of about one length, and none of a short question', () => {
    expect(questionPieces('gold')).toEqual([])
    expect(questionPieces('margin')).toEqual(['mar', 'gin'])
    expect(questionPieces('trainng')).toEqual(['trai', 'nng'])
    expect(questionPieces('cold storage')).toEqual(['cold', ' sto', 'rage'])
  })

  it('mean themselves in an expression', () => {
    for (const text of ['a.b*c', '(x|y)', '[1]{2}^$', 'back\\slash', 'ünter-straße']) {
      expect(new RegExp(`^${plainExpression(text)}$`).test(text)).toBe(true)
    }
  })
})
