import { createHash } from 'node:crypto'

import { type FieldNode, Kind, print, type SelectionSetNode } from 'graphql'
import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'

import { idempotencyHeader, runOnce } from '../../database/idempotency.js'

/** The part of GraphQL's resolve info that says what was asked. */
type Info = { fragments: Record<string, { selectionSet: SelectionSetNode }>; operation: Parameters<typeof print>[0] & { selectionSet: SelectionSetNode }; variableValues: unknown }
type Resolve = (parent: unknown, args: Record<string, unknown>, context: { req: PayloadRequest }, info: Info) => unknown

/** A mutation as Payload builds it. */
export type MutationField = { resolve?: unknown } & Record<string, unknown>

/** Signing in and out has its own rules; its answers carry cookies. The same as over REST. */
const exempt = /^(?:login|logout|refreshToken|forgotPassword|resetPassword|unlock|verifyEmail)/

const rootFields = ({ selections }: SelectionSetNode, fragments: Info['fragments']): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      return [selection]
    }
    const inside = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet
    return inside ? rootFields(inside, fragments) : []
  })

const hashOf = ({ fragments, operation, variableValues }: Info): string =>
  createHash('sha256')
    .update(JSON.stringify([print(operation), Object.values(fragments).map((fragment) => print(fragment as never)), variableValues]))
    .digest('hex')

/**
 * A mutation that happens once per `Idempotency-Key`, by the rule of REST: key, effect and result are saved in one transaction, another request under the
 * same key is refused. The key stands for the whole request, so a request with several mutations cannot have one: half of it could be saved.
 */
export const onceByKey = (name: string, field: MutationField): MutationField => {
  const resolve = field.resolve as Resolve | undefined
  if (!resolve || exempt.test(name)) {
    return field
  }
  const resolveOnce: Resolve = async (parent, args, context, info) => {
    const { req } = context
    const key = req.headers.get(idempotencyHeader)
    if (key === null) {
      return resolve(parent, args, context, info)
    }
    if (rootFields(info.operation.selectionSet, info.fragments).length > 1) {
      throw new APIError(`A request with ${idempotencyHeader} makes one change. Send each mutation in a request of its own, with a key of its own.`, 400, { code: 'IDEMPOTENCY_ONE_MUTATION' }, true)
    }
    return runOnce(req, { key, requestHash: hashOf(info), target: `mutation ${name}` }, {
      keep: async (result: unknown) => ({ answer: result, stored: { body: JSON.stringify(result ?? null), headers: {}, status: 200 } }),
      replay: ({ body }) => JSON.parse(body ?? 'null') as unknown,
      work: async () => resolve(parent, args, context, info),
    })
  }
  return { ...field, resolve: resolveOnce }
}
