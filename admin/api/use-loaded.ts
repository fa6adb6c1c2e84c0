'use client'
import { useCallback, useEffect, useState } from 'react'

/** What a request brought: nothing yet, the answer, or the sentence why not. */
export type Loaded<Answer> = { answer?: Answer; isLoading: boolean; problem?: string }

/**
 * Loads when first shown, again when `load` changes and whenever `reload` is called. The last answer stays visible while a new one is on its way;
 * an answer that arrives after its question was replaced is dropped.
 */
export const useLoaded = <Answer>(load: (signal: AbortSignal) => Promise<Answer>): Loaded<Answer> & { reload: () => void } => {
  const [state, setState] = useState<Loaded<Answer>>({ isLoading: true })
  const [round, setRound] = useState(0)

  useEffect(() => {
    const controller = new AbortController()
    setState(({ answer }) => ({ ...(answer === undefined ? {} : { answer }), isLoading: true }))
    load(controller.signal).then(
      (answer) => !controller.signal.aborted && setState({ answer, isLoading: false }),
      (error: unknown) => !controller.signal.aborted && setState(({ answer }) => ({ ...(answer === undefined ? {} : { answer }), isLoading: false, problem: sentenceOf(error) })),
    )
    return () => controller.abort()
  }, [load, round])

  return { ...state, reload: useCallback(() => setRound((count) => count + 1), []) }
}

/** The sentence of a refusal, for the person who reads it. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
