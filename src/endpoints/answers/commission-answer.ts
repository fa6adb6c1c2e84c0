import { z } from 'zod'

import { commissionSilences, type RecordCommission } from '../../client/commissions.js'
import { payeeKinds } from '../../domain/commissions/commission-types.js'

const states = ['available', 'clearing', 'paid', 'pending'] as const

/** `GET /api/deals/:id/commission` and `GET /api/leads/:id/commission` */
export const commissionAnswer = z.object({
  expected: z
    .object({
      amount: z.number(),
      currency: z.string(),
      lines: z.array(z.object({ amount: z.number(), payee: z.enum(payeeKinds), releaseAt: z.string(), rule: z.string(), sentences: z.array(z.string()) })),
      plan: z.object({ name: z.string(), version: z.int() }),
    })
    .nullable(),
  posted: z.array(
    z.object({
      amounts: z.object({ available: z.number(), clearing: z.number(), paid: z.number(), pending: z.number() }),
      currency: z.string(),
      lines: z.array(z.object({ amount: z.number(), releaseAt: z.string().nullable(), rule: z.string().nullable(), state: z.enum(states), transaction: z.string() })),
    }),
  ),
  silence: z.enum(commissionSilences).nullable(),
}) satisfies z.ZodType<RecordCommission>
