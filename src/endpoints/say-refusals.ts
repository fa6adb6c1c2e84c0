import type { AfterErrorHook, AfterErrorResult } from 'payload'

type FieldError = { label?: unknown; message?: string; path?: string }
type ShownError = { code?: string; data?: { code?: unknown; errors?: FieldError[] } & Record<string, unknown>; message: string }

/** More sentences than this nobody reads at once; the form shows the others beside their fields. */
const mostSentences = 5

const labelOf = ({ label, path = '' }: FieldError, language: string): string => {
  if (typeof label === 'object' && label !== null) {
    const labels = label as Record<string, string>
    return labels[language] ?? labels.en ?? path
  }
  return typeof label === 'string' ? label : path
}

/** What is wrong with each field, as one text: "Company: This field is required." */
const fieldSentences = (errors: readonly FieldError[], language: string): string =>
  errors
    .slice(0, mostSentences)
    .map((error) => `${labelOf(error, language)}: ${error.message ?? ''}`.trim())
    .join(' ')

const say = ({ data, ...error }: ShownError, language: string): ShownError => {
  if (typeof data?.code === 'string') {
    const { code, ...rest } = data
    return { ...error, code, ...(Object.keys(rest).length > 0 && { data: rest }) }
  }
  const fields = Array.isArray(data?.errors) ? data.errors.filter(({ message }) => typeof message === 'string') : []
  return fields.length > 0 ? { ...error, code: error.code ?? 'FIELDS_INVALID', data, message: fieldSentences(fields, language) } : { ...error, ...(data && { data }) }
}

/** For Payload's `hooks.afterError`: a stable code beside each message, and for refused fields the reasons instead of a list of names. */
export const sayRefusals: AfterErrorHook = ({ req, result }): AfterErrorResult => {
  const errors = (result as undefined | { errors?: ShownError[] })?.errors
  return Array.isArray(errors) ? { response: { ...result, errors: errors.map((error) => say(error, req.i18n?.language ?? 'en')) as never } } : undefined
}
