'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

const valueAt = (document: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined), document)

/**
 * Takes what a change beside the form has stored over into it: a later save neither turns it back nor is refused as out of date. Other unsaved
 * changes of the form stay.
 */
export const useTakeOver = () => {
  const { dispatchFields, getFields } = useForm()
  const { setLastUpdateTime } = useDocumentInfo()
  return useCallback(
    (stored: object, paths: readonly string[]) => {
      const fields = getFields()
      for (const path of [...paths, 'updatedAt'].filter((name) => name in fields)) {
        const value = valueAt(stored, path) ?? null
        dispatchFields({ initialValue: value, path, type: 'UPDATE', value })
      }
      setLastUpdateTime(Date.now())
    },
    [dispatchFields, getFields, setLastUpdateTime],
  )
}
