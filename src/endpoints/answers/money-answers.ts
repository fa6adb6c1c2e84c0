import { z } from 'zod'

import type { PortalPayments, PortalStatement, StatementWhy } from '../../client/money.js'
import { ledgerKinds } from '../../domain/ledger/ledger-types.js'

const balances = z.object({ available: z.number(), clearing: z.number(), paid: z.number(), pending: z.number() })
const compared = z.object({ current: z.number(), previous: z.number() })
const named = z.object({ id: z.string(), name: z.string() })
const planVersion = z.object({ name: z.string(), version: z.int() })

/** `GET /api/portal/payments` */
export const paymentsAnswer = z.object({
  currencies: z.array(
    z.object({
      adjusted: compared,
      balances,
      balancesBefore: balances,
      currency: z.string(),
      earned: compared,
      nextRelease: z.object({ amount: z.number(), at: z.string() }).nullable(),
      paid: compared,
      released: compared,
      reversed: compared,
    }),
  ),
  period: z.object({ from: z.string(), kind: z.enum(['month', 'quarter', 'year']), previousFrom: z.string(), to: z.string() }),
}) satisfies z.ZodType<PortalPayments>

/** `GET /api/portal/statement` */
export const statementAnswer = z.object({
  balances: z.object({ closing: balances, opening: balances }).nullable(),
  currency: z.string(),
  from: z.string().nullable(),
  lines: z.array(
    z.object({
      amounts: balances,
      deal: named.nullable(),
      id: z.string(),
      kind: z.enum(ledgerKinds),
      occurredAt: z.string(),
      payout: z.object({ id: z.string(), number: z.string() }).nullable(),
      plan: planVersion.nullable(),
      reason: z.string().nullable(),
      releaseAt: z.string().nullable(),
      rule: z.string().nullable(),
      text: z.string(),
    }),
  ),
  next: z.string().nullable(),
  to: z.string().nullable(),
}) satisfies z.ZodType<PortalStatement>

/** `GET /api/portal/statement/:transaction/why` */
export const whyAnswer = z.object({
  amount: z.number(),
  currency: z.string(),
  deal: named.nullable(),
  inputs: z.array(z.object({ label: z.string(), value: z.string() })),
  kind: z.enum(ledgerKinds),
  occurredAt: z.string(),
  payee: z.object({ kind: z.enum(['distributor', 'partner', 'person']), name: z.string().nullable() }).nullable(),
  plan: planVersion.nullable(),
  releaseAt: z.string().nullable(),
  rule: z.string().nullable(),
  sentences: z.array(z.string()),
  // Each kind of step has numbers of its own; see `TraceStep` of the client's types.
  steps: z.array(z.any()),
  tier: z.string().nullable(),
  transaction: z.string(),
}) satisfies z.ZodType<StatementWhy>
