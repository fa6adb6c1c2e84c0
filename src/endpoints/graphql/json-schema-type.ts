import { GraphQL, GraphQLJSON } from '@payloadcms/graphql/types'

/** The part of JSON Schema that answers of the portal are described in. */
export type JsonSchema = {
  additionalProperties?: JsonSchema | boolean
  anyOf?: JsonSchema[]
  items?: JsonSchema
  oneOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  type?: string
}

type OutputType = InstanceType<typeof GraphQL.GraphQLObjectType> | ReturnType<typeof listOf> | typeof GraphQL.GraphQLString | typeof GraphQLJSON

const listOf = (type: unknown) => new GraphQL.GraphQLList(type as typeof GraphQL.GraphQLString)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const isNull = ({ type }: JsonSchema): boolean => type === 'null'

/** All the fields that any variant of a union has; GraphQL shows one object whose missing fields are null. */
const merged = (variants: readonly JsonSchema[]): JsonSchema => ({
  properties: variants.reduce<Record<string, JsonSchema>>((all, { properties = {} }) => {
    for (const [name, schema] of Object.entries(properties)) {
      const known = all[name]
      all[name] = known?.properties && schema.properties ? merged([known, schema]) : (known ?? schema)
    }
    return all
  }, {}),
  type: 'object',
})

const scalars: Readonly<Record<string, unknown>> = {
  boolean: GraphQL.GraphQLBoolean,
  integer: GraphQL.GraphQLInt,
  number: GraphQL.GraphQLFloat,
  string: GraphQL.GraphQLString,
}

/**
 * The GraphQL type of a JSON schema, named after where it stands, so that REST and GraphQL answer the same by construction.
 * Objects with free keys are JSON; everything is nullable, as in Payload's own schema.
 */
export const graphqlTypeOf = (schema: JsonSchema, name: string): OutputType => {
  const variants = (schema.anyOf ?? schema.oneOf)?.filter((variant) => !isNull(variant))
  if (variants) {
    return graphqlTypeOf(variants.length === 1 ? variants[0]! : merged(variants), name)
  }
  if (schema.type === 'array') {
    return listOf(graphqlTypeOf(schema.items ?? {}, `${name}Item`))
  }
  const isOpen = typeof schema.additionalProperties === 'object'
  if (schema.type === 'object' && schema.properties && !isOpen) {
    const fields = Object.entries(schema.properties).map(([key, value]) => [key, { type: graphqlTypeOf(value, `${name}${capital(key)}`) }])
    return new GraphQL.GraphQLObjectType({ fields: Object.fromEntries(fields), name })
  }
  return (scalars[schema.type ?? ''] ?? GraphQLJSON) as OutputType
}
