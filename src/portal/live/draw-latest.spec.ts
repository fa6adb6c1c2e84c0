import { describe, expect, it } from 'vitest'

import { drawLatest } from './draw-latest.js'

/** Answers each drawing when the test says so. */
const slowPainter = () => {
  const asked: string[] = []
  const answers: ((picture: null | string) => void)[] = []
  const draw = (form: string) =>
    new Promise<null | string>((resolve) => {
      asked.push(form)
      answers.push(resolve)
    })
  return { answer: async (picture: null | string) => {
    answers.shift()?.(picture)
    await new Promise((resolve) => setImmediate(resolve))
  }, asked, draw }
}

const collecting = () => {
  const seen: (null | string)[] = []
  return { onDrawn: (picture: null | string) => void seen.push(picture), onFailed: () => void seen.push('failed'), seen }
}

describe('drawing what is typed', () => {
  it('draws one form at a time, and of those that came meanwhile only the last', async () => {
    const { answer, asked, draw } = slowPainter()
    const { seen, ...shown } = collecting()
    const show = drawLatest({ draw, ...shown })
    void show('a')
    void show('ab')
    void show('abc')
    expect(asked).toEqual(['a'])
    await answer('A')
    expect(asked).toEqual(['a', 'abc'])
    await answer('ABC')
    expect(seen).toEqual(['A', 'ABC'])
  })

  it('hands the same form over again to a process that has drawn no page yet, without another letter', async () => {
    const { seen, ...shown } = collecting()
    const answers = [null, null, 'drawn']
    const show = drawLatest<string, string>({ draw: async () => answers.shift() ?? null, ...shown })
    await show('form')
    expect(seen).toEqual(['drawn'])
  })

  it('gives up where there is nothing to draw, and draws what is typed next', async () => {
    const { seen, ...shown } = collecting()
    let asked = 0
    const show = drawLatest<string, string>({ draw: async (form) => { asked += 1; return form === 'first' ? null : form }, ...shown })
    await show('first')
    expect(asked).toBe(4)
    await show('second')
    expect(seen).toEqual([null, 'second'])
  })

  it('turns to what was typed meanwhile instead of asking for the old form again', async () => {
    const { answer, asked, draw } = slowPainter()
    const { seen, ...shown } = collecting()
    const show = drawLatest({ draw, ...shown })
    void show('old')
    void show('new')
    await answer(null)
    expect(asked).toEqual(['old', 'new'])
    await answer('NEW')
    expect(seen).toEqual(['NEW'])
  })

  it('says so when drawing failed, and goes on', async () => {
    const { seen, ...shown } = collecting()
    const show = drawLatest<string, string>({ draw: (form) => (form === 'broken' ? Promise.reject(new Error('away')) : Promise.resolve(form)), ...shown })
    await show('broken')
    await show('whole')
    expect(seen).toEqual(['failed', 'whole'])
  })
})
