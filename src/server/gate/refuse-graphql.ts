import { Kind, parse, visit, type DocumentNode, type FieldNode, type ValueNode } from 'graphql'

import { inputLimits } from './limits-of-input.js'
import type { JsonObject } from './parse-json-body.js'
import { type Refusal, refusal } from './refusal.js'
import { refuseWhere } from './refuse-where.js'

/** A GraphQL request that may go on, and the accounts it wants to sign in to, reset or unlock. */
export type GraphqlRequest = { accountFields: readonly GraphqlAccountField[]; query: string }

/** One mutation that touches an account: its name, and the account where the request names one. */
export type GraphqlAccountField = { account: string | undefined; name: string }

const accountMutation = /^(?:login|forgotPassword|resetPassword|unlock|verifyEmail)(?:[A-Z]\w*)?$/
const mayTouchAccounts = /login|forgotPassword|resetPassword|unlock|verifyEmail/
const whereKey = /^(?:and|or)$/i

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null

/** GraphQL filters arrive in variables under any name: whatever holds AND or OR is judged as a filter. */
const refuseVariables = (variables: JsonObject): Refusal | undefined => {
  const open: unknown[] = [variables]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (isObject(value)) {
      const combined = Object.entries(value).find(([key, child]) => whereKey.test(key) && Array.isArray(child))
      const refused = combined ? refuseWhere(value) : undefined
      if (refused) {
        return refused
      }
      open.push(...Object.values(value).filter(isObject))
    }
  }
  return undefined
}

const textOf = (value: ValueNode | undefined, variables: JsonObject): string | undefined => {
  if (value?.kind === Kind.STRING) {
    return value.value
  }
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined
  return typeof given === 'string' ? given : undefined
}

const findAccountFields = (document: DocumentNode, variables: JsonObject): GraphqlAccountField[] => {
  const found: GraphqlAccountField[] = []
  visit(document, {
    Field(field: FieldNode) {
      if (accountMutation.test(field.name.value)) {
        const named = field.arguments?.find(({ name }) => ['email', 'username', 'token'].includes(name.value))
        found.push({ account: textOf(named?.value, variables), name: field.name.value })
      }
    },
  })
  return found
}

/**
 * Judges the body of a GraphQL request: one query of at most 20 KB, no batches, filters within the bounds of REST, at most one
 * mutation that signs in or touches an account (aliases would otherwise try hundreds of passwords in one request).
 * Depth, aliases and complexity are rules of the schema and judged there.
 */
export const judgeGraphql = (body: JsonObject): GraphqlRequest | Refusal => {
  const { query, variables } = body
  if (typeof query !== 'string' || query.trim() === '') {
    return refusal(400, 'A GraphQL request needs a “query” with the text of one operation.')
  }
  if (Buffer.byteLength(query) > inputLimits.graphqlQueryBytes) {
    return refusal(400, `The GraphQL query is longer than ${inputLimits.graphqlQueryBytes / 1024} KB. Split it, or use variables.`)
  }
  if (variables !== undefined && variables !== null && (!isObject(variables) || Array.isArray(variables))) {
    return refusal(400, 'The GraphQL “variables” must be an object.')
  }
  const values = isObject(variables) ? variables : {}
  const refused = refuseVariables(values)
  if (refused || !mayTouchAccounts.test(query)) {
    return refused ?? { accountFields: [], query }
  }
  let document: DocumentNode
  try {
    document = parse(query, { maxTokens: 5_000, noLocation: true })
  } catch {
    return refusal(400, 'The GraphQL query has a syntax error.')
  }
  const accountFields = findAccountFields(document, values)
  return accountFields.length > 1
    ? refusal(400, 'A GraphQL request may sign in to or change one account only. Send one request for each.')
    : { accountFields, query }
}
