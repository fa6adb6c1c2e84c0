import type { Config, PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { askForReset } from '../accounts/forgot-password.js'
import { readEmail } from '../accounts/read-input.js'
import { type MutationField, onceByKey } from './once-by-key.js'
import { type BuiltSchema, payoutMutations } from './payout-mutations.js'

type Fields = Record<string, MutationField>
type Schema = BuiltSchema & { Mutation: { fields: Fields } }
type Extension = NonNullable<NonNullable<Config['graphQL']>['mutations']>

/** The same mail, pause and answer as over REST. Payload's own resolver would tell by its time whether there is such an account. */
const forgotPassword = (slug: string, field: MutationField): MutationField => ({
  ...field,
  resolve: async (_parent: unknown, { email }: Record<string, unknown>, { req }: { req: PayloadRequest }) => {
    await askForReset(req, slug, await readEmail(req, email))
    return true
  },
})

/** Payload names the mutation of a collection after its singular: `partner-users` becomes `forgotPasswordPartnerUser`. */
const slugOfForgot = (name: string, staffCollection: string): string | undefined =>
  !name.startsWith('forgotPassword') ? undefined : name === 'forgotPasswordPartnerUser' ? slugs.partnerUsers : staffCollection

/**
 * What finance does with payouts beside Payload's mutations; and around all of them, the host's too, what REST does: an `Idempotency-Key` makes one
 * happen once, and a forgotten password is answered alike for everybody.
 */
export const portalMutations = (staffCollection: string, own: Extension | undefined, hasMoney = true): Extension =>
  ((library, schema) => {
    const built = schema as unknown as Schema
    const all: Fields = { ...built.Mutation.fields, ...(hasMoney ? payoutMutations(built) : {}), ...(own?.(library, schema) as Fields | undefined) }
    return Object.fromEntries(
      Object.entries(all).map(([name, field]) => {
        const slug = slugOfForgot(name, staffCollection)
        return [name, slug ? forgotPassword(slug, field) : onceByKey(name, field)]
      }),
    )
  }) as Extension
