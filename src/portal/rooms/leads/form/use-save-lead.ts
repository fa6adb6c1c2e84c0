'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Path, UseFormReturn } from 'react-hook-form'

import { PortalApiError } from '../../../../client/portal-api-error.js'
import type { Lead } from '../../../../client/types.js'
import type { LeadFieldDefinition } from '../../../../domain/leads.js'
import { newKey } from '../../../forms/new-key.js'
import { usePortal } from '../../../shell/portal-provider.js'
import type { Conflict } from './conflict-note.js'
import { leadFormFields, leadInputOf, valuesOfLead, type LeadFormField, type LeadFormValues } from './lead-form-values.js'

type SaveLeadOptions = {
  definitions: readonly LeadFieldDefinition[]
  form: UseFormReturn<LeadFormValues>
  /** The lead as the form opened it; absent for a new one. */
  lead: Lead | undefined
  onSaved: (lead: Lead) => void
}

const isStandardField = (path: string): path is LeadFormField => leadFormFields.some((field) => field === path)

/**
 * Sends the form. Of a lead that exists only the touched fields are sent, as a change to the state the form has seen; if somebody
 * saved meanwhile, fields nobody touched here take over what is saved, and fields both changed are left to the person to decide.
 */
export const useSaveLead = ({ definitions, form, lead, onSaved }: SaveLeadOptions) => {
  const { client } = usePortal()
  const [idempotencyKey] = useState(newKey)
  const [seen, setSeen] = useState(lead)
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const { dirtyFields } = form.formState

  const touched = leadFormFields.filter((field) => dirtyFields[field])
  const isTouchedAnswer = Object.values(dirtyFields.customFields ?? {}).some(Boolean)

  const send = (values: LeadFormValues, base: Lead | undefined): Promise<Lead> =>
    base
      ? client.leads.update(base.id, leadInputOf(definitions, values, { fields: touched, kept: base.customFields ?? {}, withAnswers: isTouchedAnswer }), base)
      : client.leads.create(leadInputOf(definitions, values, { fields: leadFormFields.filter((field) => values[field].trim() !== ''), withAnswers: true }), { idempotencyKey })

  /** Takes over what is saved by now; true when no field was changed by both. */
  const meet = (current: Lead, values: LeadFormValues): boolean => {
    const before = valuesOfLead(definitions, seen)
    const theirs = valuesOfLead(definitions, current)
    const found = touched.filter((field) => theirs[field] !== before[field] && theirs[field] !== values[field]).map((field) => ({ field, mine: values[field], theirs: theirs[field] }))
    form.reset(theirs, { keepDirtyValues: true })
    setSeen(current)
    setConflicts(found)
    return found.length === 0
  }

  const mutation = useMutation({
    mutationFn: async (values: LeadFormValues): Promise<Lead | null> => {
      try {
        return await send(values, seen)
      } catch (error) {
        if (!seen || !(error instanceof PortalApiError) || (error.status !== 409 && error.status !== 412)) {
          throw error
        }
        const current = await client.leads.get(seen.id)
        return meet(current, values) ? send(values, current) : null
      }
    },
    onError: (error) => {
      const errors = error instanceof PortalApiError ? error.fieldErrors : []
      const known = errors.filter(({ path }) => isStandardField(path) || path.startsWith('customFields.'))
      known.forEach(({ message, path }, index) => form.setError(path as Path<LeadFormValues>, { message, type: 'server' }, { shouldFocus: index === 0 }))
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
    save: (values: LeadFormValues) => {
      setConflicts([])
      mutation.mutate(values)
    },
    /** Drops what was typed in favour of what is saved. */
    takeTheirs: () => {
      form.reset(valuesOfLead(definitions, seen))
      setConflicts([])
    },
  }
}
