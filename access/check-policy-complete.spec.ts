import { describe, expect, it } from 'vitest'
import type { BasePayload } from 'payload'

import { checkPolicyComplete } from './check-policy-complete.js'

const installation = (collections: string[], globals: string[] = []) =>
  ({ config: { collections: collections.map((slug) => ({ slug })), globals: globals.map((slug) => ({ slug })) } }) as unknown as Pick<BasePayload, 'config'>

describe('the check at start', () => {
  it('passes when everything is decided about, also what Payload adds', () => {
    expect(() => checkPolicyComplete(installation(['leads', 'payload-jobs', 'payload-preferences'], ['branding', 'payload-jobs-stats']), { collections: ['leads'], globals: ['branding'] })).not.toThrow()
  })

  it('names a collection that nobody decided about, and what to do', () => {
    expect(() => checkPolicyComplete(installation(['leads', 'invoices', 'orders']), { collections: ['leads'], globals: [] })).toThrow(
      /nobody decided who may use the collections "invoices", "orders"\. Give a policy in partnerPortal/,
    )
  })

  it('names a global that nobody decided about', () => {
    expect(() => checkPolicyComplete(installation(['leads'], ['settings']), { collections: ['leads'], globals: [] })).toThrow('the global "settings"')
  })

  it('names a collection that only looks like one of Payload’s', () => {
    expect(() => checkPolicyComplete(installation(['payload-secrets']), { collections: [], globals: [] })).toThrow('"payload-secrets"')
  })
})
