import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import type { PlanDocument } from '../../src/domain/commissions/plan-document.js'
import { type PlanProblem, problemsOfPlan } from '../../src/domain/commissions/plan-problems.js'
import { type AdminText, problemFor } from '../../src/translations/text.js'

const sentences: Readonly<Record<PlanProblem['kind'], AdminText>> = {
  'bands-not-rising': 'Every band begins higher than the one before, in the same currencies.',
  'condition-incomplete': 'Name the field and at least one value, or the course of the certificate.',
  'end-before-start': 'The end lies after the beginning.',
  'no-rules': 'Give the plan at least one rule before you activate it.',
  'parts-not-whole': 'The shares of the parts must add up to 100 percent; now they are {sum}.',
  'rate-missing': 'Enter the percentage, or the amounts.',
  'times-missing': 'Say how many times, from 1 to 120.',
  'value-twice': 'Each value stands in the table once. Remove the second one.',
}

/** Refuses a plan whose parts do not fit together, with a sentence beside each field. */
export const checkPlan: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const problems = problemsOfPlan({ ...(originalDoc as object | undefined), ...data } as PlanDocument)
  if (problems.length > 0) {
    const errors = problems.map(({ kind, path, sum }) => ({ message: problemFor(req, sentences[kind], sum === undefined ? {} : { sum }), path }))
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return data
}
