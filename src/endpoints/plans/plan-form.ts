import { z } from 'zod'

import { audienceKinds } from '../../domain/audience.js'
import type { PlanDocument } from '../../domain/commissions/plan-document.js'
import { largestAmountInMinorUnits } from '../../domain/money.js'

/*
 * A plan as somebody is typing it: what is not filled in yet is left out of the arithmetic, what could never be stored is refused.
 */

const nothingOr = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().catch(null)
const whole = (most: number) => z.number().int().min(0).max(most)
const id = z.string().max(100)
const ref = z.union([id, z.object({ id }).transform((document) => document.id)])

/** The state of a form holds the number of rows where a list is empty. */
const orNoRows = (value: unknown): unknown => (typeof value === 'number' ? [] : value)

/** Rows of a list; those that are not complete yet are left out. */
const completeRows = <Row extends z.ZodType>(row: Row, most: number) =>
  z.preprocess(orNoRows, z.array(z.unknown()).max(most).nullish()).transform((rows) =>
    (rows ?? []).flatMap((each) => {
      const parsed = row.safeParse(each)
      return parsed.success ? [parsed.data] : []
    }),
  )

const amounts = completeRows(z.object({ amount: whole(largestAmountInMinorUnits), currency: z.string().length(3) }), 50)
const percent = z.number().min(0).max(100).nullish().catch(null)
const percentOrNothing = percent.transform((value) => value ?? 0)
const simpleRate = { amounts, percent }

const timing = nothingOr(
  z.object({
    every: nothingOr(z.enum(['month', 'quarter', 'year'])),
    kind: nothingOr(z.enum(['once', 'parts', 'recurring'])),
    parts: completeRows(z.object({ afterDays: whole(3_650), percent: z.number().min(0).max(100) }), 24),
    times: nothingOr(whole(120)),
  }),
)

const common = {
  caps: amounts,
  conditions: completeRows(z.object({ course: nothingOr(ref), field: nothingOr(z.string().max(100)), kind: z.enum(['certificate', 'field']), values: nothingOr(z.array(z.string().max(200)).max(50)) }), 10),
  floors: amounts,
  holdDays: nothingOr(whole(3_650)),
  id: nothingOr(id),
  label: nothingOr(z.union([z.string().max(200), z.record(z.string(), z.string().max(200).nullish())])),
  payee: nothingOr(z.enum(['distributor', 'partner', 'person'])),
  timing,
}

const rule = z.discriminatedUnion('blockType', [
  z.object({ ...common, amounts, blockType: z.literal('flat-rule') }),
  z.object({ ...common, blockType: z.literal('share-rule'), percent: percentOrNothing }),
  z.object({
    ...common,
    bands: completeRows(z.object({ from: amounts, percent: z.number().min(0).max(100) }), 20),
    blockType: z.literal('bands-rule'),
    mode: nothingOr(z.enum(['marginal', 'retroactive'])),
    window: nothingOr(z.enum(['lifetime', 'month', 'quarter', 'year'])),
  }),
  z.object({
    ...common,
    blockType: z.literal('table-rule'),
    field: z.string().max(100).nullish().transform((value) => value ?? ''),
    otherwise: nothingOr(z.object({ ...simpleRate, kind: z.enum(['flat', 'nothing', 'share']) })),
    rows: completeRows(z.object({ ...simpleRate, kind: z.enum(['flat', 'share']), value: z.string().max(200) }), 200),
  }),
])

const moment = z.string().max(40).refine((value) => !Number.isNaN(Date.parse(value)))
const refs = z.array(ref).max(1_000).nullish()

const plan = z.object({
  audience: z.object(Object.fromEntries(audienceKinds.map((kind) => [kind, refs]))).nullish(),
  effectiveFrom: nothingOr(moment),
  effectiveTo: nothingOr(moment),
  family: nothingOr(id),
  id: nothingOr(id),
  name: z.string().max(300).nullish(),
  priority: nothingOr(z.number().int().min(-1_000).max(1_000)),
  rules: z.preprocess(orNoRows, z.array(rule).max(30).nullish()),
  shareCapPercent: percent,
  version: nothingOr(z.number().int().min(1)),
})

/** The example deal beside the form. */
export const exampleForm = z.object({
  amount: whole(largestAmountInMinorUnits),
  closedAt: moment.nullish(),
  currency: z.string().length(3),
  fields: z.record(z.string().max(100), z.string().max(200)).nullish(),
  volumeBefore: whole(largestAmountInMinorUnits).nullish(),
})

/** The plan of a form that nobody has saved; undefined when it is none. One without a beginning begins now. */
export const planOfForm = (form: unknown): PlanDocument | undefined => {
  const parsed = plan.safeParse(form)
  if (!parsed.success) {
    return undefined
  }
  const { data } = parsed
  return {
    ...data,
    audience: data.audience as PlanDocument['audience'],
    effectiveFrom: data.effectiveFrom ?? new Date().toISOString(),
    family: data.family ?? data.id ?? '',
    id: data.id ?? '',
    name: data.name ?? '',
    rules: data.rules as PlanDocument['rules'],
    status: 'draft',
    version: data.version ?? 1,
  }
}
