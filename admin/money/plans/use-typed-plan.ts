'use client'
import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'

import { useSettled } from '../../rooms/use-settled.js'

/** The plan as the form holds it, unsaved changes included, once typing rests; as JSON, so that the same plan is the same value. */
export const useTypedPlan = (): string => {
  const [fields] = useAllFormFields()
  const { id } = useDocumentInfo()
  const { audience, effectiveFrom, effectiveTo, family, name, priority, rules, shareCapPercent, version } = reduceFieldsToValues(fields, true) as Record<string, unknown>
  const list = Array.isArray(rules) ? rules : []
  return useSettled(JSON.stringify({ audience, effectiveFrom, effectiveTo, family, id, name, priority, rules: list, shareCapPercent, version }), 300)
}
