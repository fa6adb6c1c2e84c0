import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import type * as z from 'zod/mini'

/** Checks a flat form by a schema: the first problem of each field is told beside it. */
export const checkFields =
  <Values extends FieldValues>(schema: z.ZodMiniType<Values, Values>): Resolver<Values> =>
  (values) => {
    const checked = schema.safeParse(values)
    if (checked.success) {
      return { errors: {}, values: checked.data }
    }
    const errors: Record<string, { message: string; type: string }> = {}
    for (const issue of checked.error.issues) {
      errors[String(issue.path[0])] ??= { message: issue.message, type: issue.code }
    }
    return { errors: errors as FieldErrors<Values>, values: {} }
  }
