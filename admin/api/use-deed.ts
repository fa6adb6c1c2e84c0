'use client'
import { useState } from 'react'

import { sentenceOf } from './use-loaded.js'

/** Something that is sent by a click: whether it is under way, and the sentence when it was refused. */
export const useDeed = () => {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()

  /** Does it; true when it went through. */
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    setIsBusy(true)
    setProblem(undefined)
    try {
      await work()
      return true
    } catch (error) {
      setProblem(sentenceOf(error))
      return false
    } finally {
      setIsBusy(false)
    }
  }

  return { forgetProblem: () => setProblem(undefined), isBusy, problem, run }
}
