import { describe, expect, it } from 'vitest'

import { likePattern, pieceConditions, plainExpression, questionPieces, searchQuestion, trigramsExpression } from './search-pattern.js'

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

describe('what a question with a typing error asks of a text', () => {
  const meets = (expression: null | string | undefined, text: string): boolean => new RegExp(expression ?? 'nothing', 's').test(text)

  it('want one piece of two, and of three pieces two for what is close', () => {
    expect(pieceConditions('gold')).toBeNull()
    expect(pieceConditions('margin')).toEqual({ any: ' mar|gin', pairs: null })
    expect(pieceConditions('cold chain')).toEqual({ any: ' col|d ch|ain', pairs: [[' col', 'd ch'], [' col', 'ain'], ['d ch', 'ain'], [' codl ch'], ['d cahin']] })
    expect(pieceConditions('refrigerated goods')?.pairs).toBeNull()
  })

  it('are met by what was meant, whatever single error there is', () => {
    const meant = 'quillfeather'
    const letters = [...meant]
    const errors = letters.flatMap((letter, at) => {
      const [before, after] = [letters.slice(0, at).join(''), letters.slice(at + 1).join('')]
      return [`${before}${after}`, `${before}x${after}`, `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`]
    })
    const isMet = (question: string): boolean => pieceConditions(question)?.pairs?.some((pair) => pair.every((piece) => ` ${meant} few`.includes(piece))) ?? false
    expect(errors.filter((question) => !isMet(question))).toEqual([])
    expect(isMet('quill-father')).toBe(true)
    expect(isMet('quxllfexther')).toBe(false)
  })

  it('of a short one want trigrams, of so many that one must be there', () => {
    expect(trigramsExpression('???', 0.42)).toBeNull()
    const road = trigramsExpression('road', 0.42)
    for (const text of [' rode island broad', ' roadworks', ' the roads']) {
      expect({ meets: meets(road?.replaceAll('[:alnum:]', 'a-z0-9'), text), text }).toEqual({ meets: true, text })
    }
    for (const text of [' ruler company', ' person12@company.example', ' rolling']) {
      expect({ meets: meets(road?.replaceAll('[:alnum:]', 'a-z0-9'), text), text }).toEqual({ meets: false, text })
    }
  })
})
