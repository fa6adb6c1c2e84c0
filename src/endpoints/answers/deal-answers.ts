import { z } from 'zod'

import type { DealAttachments, DealEvidence, DealForm, DealPipeline } from '../../client/deals.js'
import { dealPhases, lostReasons } from '../../domain/deals/deals.js'
import { registrationStatuses } from '../../domain/deals/registration.js'
import { leadFieldKinds } from '../../domain/leads.js'
import { currencies } from '../../domain/money.js'

const stage = z.object({ id: z.string(), name: z.string(), order: z.number(), phase: z.enum(dealPhases), probability: z.number() })
const currency = z.enum(currencies)
const partner = z.object({ id: z.string(), name: z.string() })

/** `GET /api/deals/form` */
export const dealFormAnswer = z.object({
  customFields: z.array(z.object({ kind: z.enum(leadFieldKinds), label: z.string(), name: z.string(), options: z.array(z.string()).optional(), required: z.boolean() })),
  mayCloseWon: z.boolean(),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  protectionDays: z.int(),
  stages: z.array(stage),
}) satisfies z.ZodType<DealForm>

/** `GET /api/deals/pipeline` */
export const dealPipelineAnswer = z.object({
  outcomes: z.object({ lost: z.int(), lostReasons: z.array(z.object({ count: z.int(), reason: z.enum(lostReasons) })), winRateInBasisPoints: z.int().nullable(), won: z.int() }),
  since: z.string(),
  stages: z.array(stage.extend({ sums: z.array(z.object({ amountInMinorUnits: z.int(), count: z.int(), currency, weightedInMinorUnits: z.int() })) })),
}) satisfies z.ZodType<DealPipeline>

/** `GET /api/deals/:id/attachments` */
export const dealAttachmentsAnswer = z.object({
  files: z.array(z.object({ createdAt: z.string(), id: z.string(), mimeType: z.string(), name: z.string(), sizeInBytes: z.int() })),
}) satisfies z.ZodType<DealAttachments>

const evidenceDeal = z.object({
  amountInMinorUnits: z.int().nullable(),
  company: z.string().nullable(),
  country: z.string().nullable(),
  createdAt: z.string(),
  currency: currency.nullable(),
  domain: z.string().nullable(),
  id: z.string(),
  isThis: z.boolean(),
  name: z.string().nullable(),
  partner,
  protectedUntil: z.string().nullable(),
  requestedAt: z.string().nullable(),
  status: z.enum(registrationStatuses),
})

/** `GET /api/deals/:id/evidence` */
export const dealEvidenceAnswer = z.object({
  claim: z.object({ claimedAt: z.string(), partner }).nullable(),
  deals: z.array(evidenceDeal),
  match: z.object({ by: z.enum(['company', 'domain']), value: z.string() }).nullable(),
  near: z.array(evidenceDeal),
}) satisfies z.ZodType<DealEvidence>
