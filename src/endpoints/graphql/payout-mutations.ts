import { GraphQL } from '@payloadcms/graphql/types'
import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import type { PayoutStep } from '../../domain/ledger/payout-steps.js'
import { collectPayouts, detachPayoutLine, takePayoutStep, type PayoutAsked } from '../payouts/payout-deeds.js'
import type { MutationField } from './once-by-key.js'

type OutputType = InstanceType<typeof GraphQL.GraphQLObjectType>

/** The schema as far as Payload has built it when it asks for more. */
export type BuiltSchema = { collections: Readonly<Record<string, undefined | { graphQL?: { type: OutputType } }>> }

/** What each step is called as a mutation, and what it asks for beside the payout. */
const steps: Readonly<Record<PayoutStep, { asks?: 'day' | 'reason'; may?: 'reference'; name: string }>> = {
  approve: { name: 'approvePayout' },
  cancel: { asks: 'reason', name: 'cancelPayout' },
  fail: { asks: 'reason', name: 'failPayout' },
  'mark-paid': { may: 'reference', name: 'markPayoutPaid' },
  schedule: { asks: 'day', name: 'schedulePayout' },
  'send-back': { asks: 'reason', name: 'sendPayoutBack' },
  submit: { name: 'submitPayout' },
}

const text = { type: GraphQL.GraphQLString }
const requiredText = { type: new GraphQL.GraphQLNonNull(GraphQL.GraphQLString) }
const wholeNumber = { type: GraphQL.GraphQLFloat }

/** What was left out is null here and missing over REST. */
const asked = (args: PayoutAsked): PayoutAsked => Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null))

const mutation = (type: OutputType, args: Record<string, object>, resolve: (req: PayloadRequest, args: PayoutAsked) => Promise<unknown>): MutationField => ({
  args,
  resolve: (_parent: unknown, given: PayoutAsked, { req }: { req: PayloadRequest }) => resolve(req, asked(given)),
  type,
})

const collectedType = (payout: OutputType): OutputType =>
  new GraphQL.GraphQLObjectType({
    fields: {
      docs: { type: new GraphQL.GraphQLList(payout) },
      skipped: {
        type: new GraphQL.GraphQLList(
          new GraphQL.GraphQLObjectType({ fields: { available: wholeNumber, currency: text, minimum: wholeNumber, partner: text, partnerName: text }, name: 'SkippedPayout' }),
        ),
      },
    },
    name: 'CollectedPayouts',
  })

/** The GraphQL twins of what finance does with payouts: the same deeds, the same rights, the same refusals. None where the collection is not there. */
export const payoutMutations = ({ collections }: BuiltSchema): Record<string, MutationField> => {
  const payout = collections[slugs.payouts]?.graphQL?.type
  if (!payout) {
    return {}
  }
  return {
    collectPayouts: mutation(collectedType(payout), { currency: text, partner: text }, collectPayouts),
    detachPayoutLine: mutation(payout, { id: requiredText, transaction: requiredText }, (req, { id, ...rest }) => detachPayoutLine(req, String(id), rest)),
    ...Object.fromEntries(
      (Object.entries(steps) as [PayoutStep, (typeof steps)[PayoutStep]][]).map(([step, { asks, may, name }]) => [
        name,
        mutation(payout, { id: requiredText, ...(asks && { [asks]: requiredText }), ...(may && { [may]: text }) }, (req, { id, ...rest }) => takePayoutStep(req, String(id), step, rest)),
      ]),
    ),
  }
}
