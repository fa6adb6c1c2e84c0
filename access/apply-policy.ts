import type { CollectionConfig, Field } from 'payload'

import { accessFunctions } from './collection-access.js'
import { dropSecrets } from './drop-secrets.js'
import { guardFields } from './guard-fields.js'
import { guardOperation } from './guard-operation.js'
import { keepInsidePolicy } from './keep-inside-policy.js'
import type { CollectionPolicy } from './rule.js'

/** Payload adds `email` to auth collections itself; naming it here is how a policy reaches it. */
const withEmail = (collection: Pick<CollectionConfig, 'auth' | 'fields'>, policy: CollectionPolicy): Field[] => {
  const isNamed = collection.fields.some((field) => 'name' in field && field.name === 'email')
  return collection.auth && policy.fields?.email && !isNamed ? [...collection.fields, { name: 'email', required: true, type: 'email', unique: true }] : collection.fields
}

/**
 * Makes a collection do what its policy says: access functions, field rules, what partners may filter, sort and send.
 * Whatever `access` a collection brought along is replaced; there is one place that decides.
 */
export const applyPolicy = (collection: Omit<CollectionConfig, 'access'>, policy: CollectionPolicy): CollectionConfig => ({
  ...collection,
  access: accessFunctions(policy),
  fields: guardFields(withEmail(collection, policy), policy),
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), keepInsidePolicy(collection.slug, policy)],
    beforeOperation: [guardOperation(collection.slug, policy), ...(collection.auth ? [dropSecrets] : []), ...(collection.hooks?.beforeOperation ?? [])],
  },
})
