'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'

import { PortalApiError } from '../../client/portal-api-error.js'
import type { AnswerValues } from './custom-answers.js'

/** A field that two people changed: what was typed here, and what is saved by now. */
export type Conflict<Field extends string = string> = { field: Field; mine: string; theirs: string }

/** What is sent of a form: the fields that were touched (all of a new record), and whether an answer was. */
export type Touched<Field extends string> = { fields: readonly Field[]; withAnswers: boolean }

type SaveRecordOptions<Doc extends { id: string }, Field extends string, Values extends FieldValues> = {
  fields: readonly Field[]
  form: UseFormReturn<Values>
  onSaved: (saved: Doc) => void
  /** The record as it is saved by now. */
  read: (id: string) => Promise<Doc>
  /** The record as the form opened it; absent for a new one. */
  record: Doc | undefined
  send: (values: Values, base: Doc | undefined, touched: Touched<Field>) => Promise<Doc>
  /** A value as a person reads it, where it is no text. */
  textOf?: (field: Field, value: unknown) => string
  valuesOf: (record: Doc | undefined) => Values
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const isStale = (error: unknown): boolean => error instanceof PortalApiError && (error.status === 412 || (error.status === 409 && error.code === 'CHANGED_MEANWHILE'))

/**
 * Sends a form. Of a record that exists only the touched fields are sent, as a change to the state the form has seen; if somebody
 * saved meanwhile, fields nobody touched here take over what is saved, and fields both changed are left to the person to decide.
 */
export const useSaveRecord = <Doc extends { id: string }, Field extends string, Values extends FieldValues & { customFields: AnswerValues } & Record<Field, unknown>>({
  fields,
  form,
  onSaved,
  read,
  record,
  send,
  textOf = (_field, value) => String(value),
  valuesOf,
}: SaveRecordOptions<Doc, Field, Values>) => {
  const [seen, setSeen] = useState(record)
  const [conflicts, setConflicts] = useState<readonly Conflict<Field>[]>([])
  const dirty = form.formState.dirtyFields as Partial<Record<string, unknown>>

  const isTouched = (value: unknown): boolean => (typeof value === 'object' && value !== null ? Object.values(value).some(isTouched) : value === true)
  const touched: Touched<Field> = { fields: fields.filter((field) => isTouched(dirty[field])), withAnswers: isTouched(dirty.customFields) }

  /** Takes over what is saved by now; true when no field was changed by both. */
  const meet = (current: Doc, values: Values): boolean => {
    const before = valuesOf(seen)
    const theirs = valuesOf(current)
    const found = touched.fields
      .filter((field) => !isSame(theirs[field], before[field]) && !isSame(theirs[field], values[field]))
      .map((field) => ({ field, mine: textOf(field, values[field]), theirs: textOf(field, theirs[field]) }))
    form.reset(theirs, { keepDirtyValues: true })
    setSeen(current)
    setConflicts(found)
    return found.length === 0
  }

  const mutation = useMutation({
    mutationFn: async (values: Values): Promise<Doc | null> => {
      try {
        return await send(values, seen, touched)
      } catch (error) {
        if (!seen || !isStale(error)) {
          throw error
        }
        const current = await read(seen.id)
        return meet(current, values) ? send(values, current, touched) : null
      }
    },
    onError: (error) => {
      const errors = error instanceof PortalApiError ? error.fieldErrors : []
      // A field of a group is refused by its whole path, and stands in the form by its own name.
      const known = errors.flatMap(({ message, path }) => {
        const name = path.startsWith('customFields.') ? path : fields.find((field) => field === path || path.endsWith(`.${field}`))
        return name ? [{ message, name }] : []
      })
      known.forEach(({ message, name }, index) => form.setError(name as Path<Values>, { message, type: 'server' }, { shouldFocus: index === 0 }))
    },
    onSuccess: (saved) => {
      if (saved) {
        onSaved(saved)
      }
    },
  })

  return {
    conflicts,
    error: mutation.error,
    isPending: mutation.isPending,
    save: (values: Values) => {
      setConflicts([])
      mutation.mutate(values)
    },
    /** Drops what was typed in favour of what is saved. */
    takeTheirs: () => {
      form.reset(valuesOf(seen))
      setConflicts([])
    },
  }
}
