import type { CollectionBeforeValidateHook } from 'payload'

import { companyKey, emailKey } from '../../src/domain/duplicates.js'

const texts = ['company', 'firstName', 'lastName', 'phone', 'jobTitle', 'campaign', 'message'] as const

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || null : value)

/** Keeps texts without surrounding space and e-mail addresses in lower case, and notes by what the company is compared with others. */
export const tidyLead: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) {
    return data
  }
  const tidied: Record<string, unknown> = { ...data }
  for (const name of texts) {
    if (name in tidied) {
      tidied[name] = trimmed(tidied[name])
    }
  }
  if (typeof tidied.email === 'string') {
    tidied.email = emailKey(tidied.email) || null
  }
  if (typeof tidied.company === 'string') {
    tidied.companyKey = companyKey(tidied.company).slice(0, 200)
  }
  return tidied
}
