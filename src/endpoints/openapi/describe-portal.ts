import { z } from 'zod'

import { errorsAnswer } from '../answers/answers.js'
import type { DescribedOperation } from './described-operation.js'
import { portalOperations } from './portal-operations.js'

type Json = Record<string, unknown>

const schemaOf = (schema: z.ZodType): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Json
  return rest
}

const parametersOf = ({ path, query = {} }: DescribedOperation): Json[] => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ in: 'path', name, required: true, schema: { type: 'string' } })),
  ...Object.entries(query).map(([name, description]) => ({ description, in: 'query', name, schema: { type: 'string' } })),
]

const bodyOf = ({ body }: DescribedOperation): Json | undefined =>
  body && {
    content: { 'application/json': { schema: { properties: Object.fromEntries(Object.entries(body).map(([name, description]) => [name, { description }])), type: 'object' } } },
    required: true,
  }

const contentOf = ({ answerName, contentType = 'application/json' }: DescribedOperation): Json => ({
  [contentType]: { schema: answerName ? { $ref: `#/components/schemas/${answerName}` } : contentType === 'application/json' ? { type: 'object' } : { type: 'string' } },
})

const refusalOf = (description: string): Json => ({ content: { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } }, description })

const nameOf = ({ method, path }: DescribedOperation): string =>
  [method, ...path.replace(/[{}]/g, '').split(/[/.-]/).filter(Boolean)].map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('')

const operationOf = (operation: DescribedOperation): Json => {
  const requestBody = bodyOf(operation)
  return {
    operationId: nameOf(operation),
    parameters: parametersOf(operation),
    ...(requestBody && { requestBody }),
    responses: {
      [operation.status ?? 200]: { content: contentOf(operation), description: 'Success' },
      '4XX': refusalOf('Refused; errors[0].message says what to do'),
    },
    summary: operation.summary,
    tags: [operation.tag],
  }
}

/** The portal's API as OpenAPI 3.1, made from the table of operations and the schemas of the answers. */
export const describePortal = ({ apiRoute, serverURL, version }: { apiRoute: string; serverURL: string; version: string }): Json => {
  const paths: Record<string, Json> = {}
  for (const operation of portalOperations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationOf(operation) }
  }
  const answers = portalOperations.flatMap(({ answer, answerName }) => (answer && answerName ? [[answerName, schemaOf(answer)]] : []))
  return {
    components: {
      schemas: { ...Object.fromEntries(answers), Errors: schemaOf(errorsAnswer) },
      securitySchemes: { session: { description: 'The cookie set by signing in.', in: 'cookie', name: 'partner-portal-token', type: 'apiKey' } },
    },
    info: { description: 'What partners and integrations ask of the portal. Collections also answer Payload’s REST operations, within the same rights.', title: 'Partner portal', version },
    openapi: '3.1.0',
    paths,
    security: [{ session: [] }],
    servers: [{ url: `${serverURL}${apiRoute}` }],
  }
}
