'use client'

import { useCallback, useEffect, useState } from 'react'
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form'

import { forgetDraft, keepDraft, readDraft } from './draft-storage.js'

/** What differs from the form as it was opened: only that is kept, so that a draft never brings old values of others back. */
const changedValues = (values: FieldValues, opened: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(opened[name])))

/**
 * Keeps what is typed into a form until it is sent: a closed tab, an expired session or a crash costs nobody their words.
 * `isRestored` tells that the form was filled from such a draft; `discard` empties it again.
 */
export const useDraft = <Values extends FieldValues>(key: string, { control, reset, watch }: UseFormReturn<Values>) => {
  const [isRestored, setIsRestored] = useState(false)

  useEffect(() => {
    const opened = () => control._defaultValues as FieldValues
    const draft = readDraft<FieldValues>(key)
    if (draft) {
      reset({ ...opened(), ...draft } as DefaultValues<Values>, { keepDefaultValues: true })
      setIsRestored(true)
    }
    const subscription = watch((values) => {
      const changed = changedValues(values, opened())
      if (Object.keys(changed).length > 0) {
        keepDraft(key, changed)
      } else {
        forgetDraft(key)
      }
    })
    return () => subscription.unsubscribe()
  }, [control, key, reset, watch])

  const forget = useCallback(() => forgetDraft(key), [key])
  const discard = useCallback(() => {
    reset()
    forgetDraft(key)
    setIsRestored(false)
  }, [key, reset])

  return { discard, forget, isRestored }
}
