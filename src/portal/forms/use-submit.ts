'use client'

import { useState, type FormEvent } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'

import { PortalApiError } from '../../client/portal-api-error.js'
import { useErrorText } from '../shell/use-error-text.js'

/**
 * Sends a form. What the server says about a field stands beside that field, the first one gets the focus; everything else it says
 * is `problem`, for the top of the form.
 */
export const useSubmit = <Values extends FieldValues>(form: UseFormReturn<Values>, send: (values: Values) => Promise<void>) => {
  const errorText = useErrorText()
  const [problem, setProblem] = useState<string>()

  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined)
    try {
      await send(values)
    } catch (error) {
      const known = error instanceof PortalApiError ? error.fieldErrors.filter(({ path }) => Object.hasOwn(values, path)) : []
      known.forEach(({ message, path }, index) => form.setError(path as Path<Values>, { message, type: 'server' }, { shouldFocus: index === 0 }))
      if (known.length === 0) {
        setProblem(errorText(error))
      }
    }
  })
  return { isPending: form.formState.isSubmitting, problem, submit: (event: FormEvent) => void submit(event) }
}
