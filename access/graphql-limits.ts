import { type ASTVisitor, type FieldNode, GraphQLError, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql'

/** How deep a query may nest, how many aliases it may use, and how much it may ask for in all. */
export const graphqlLimits = { aliases: 10, authFields: 1, complexity: 1_000, depth: 6, fields: 500 } as const

/** Fields that check or change who somebody is; several of them in one request are several guesses for the price of one. */
const authField = /^(?:login|forgotPassword|resetPassword|unlock|verifyEmail|refreshToken|logout)/

type Walk = { aliases: number; authFields: number; deepest: number; fields: number }

const countField = (field: FieldNode, depth: number, walk: Walk): void => {
  walk.fields += 1
  walk.aliases += field.alias ? 1 : 0
  walk.authFields += depth === 1 && authField.test(field.name.value) ? 1 : 0
}

/** Follows fragments where they are used, so that none hides depth or repetition; a fragment inside itself is GraphQL's own error. */
const walkSelections = (context: ValidationContext, selections: SelectionSetNode, depth: number, walk: Walk, open: ReadonlySet<string>): void => {
  walk.deepest = Math.max(walk.deepest, depth)
  for (const selection of selections.selections) {
    if (walk.fields > graphqlLimits.fields || depth > graphqlLimits.depth + 1) {
      return
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.getFragment(selection.name.value)
      if (fragment && !open.has(selection.name.value)) {
        walkSelections(context, fragment.selectionSet, depth, walk, new Set([...open, selection.name.value]))
      }
      continue
    }
    if (selection.kind === Kind.FIELD) {
      countField(selection, depth, walk)
    }
    if (selection.selectionSet) {
      walkSelections(context, selection.selectionSet, selection.kind === Kind.FIELD ? depth + 1 : depth, walk, open)
    }
  }
}

const problemOf = ({ aliases, authFields, deepest, fields }: Walk): string | undefined => {
  if (deepest > graphqlLimits.depth) {
    return `Ask for at most ${graphqlLimits.depth} levels in one query.`
  }
  if (aliases > graphqlLimits.aliases) {
    return `Use at most ${graphqlLimits.aliases} aliases in one query.`
  }
  if (authFields > graphqlLimits.authFields) {
    return 'Sign in, reset or unlock one account per request.'
  }
  return fields > graphqlLimits.fields ? `Ask for at most ${graphqlLimits.fields} fields in one query.` : undefined
}

/** Introspection is deep by nature; outside production it stays open, in production Payload refuses it. */
const isIntrospection = (selections: SelectionSetNode): boolean =>
  selections.selections.every((selection) => selection.kind === Kind.FIELD && (selection.name.value === '__schema' || selection.name.value === '__type'))

/** Refuses queries that nest, repeat or guess more than a client needs. All operations of a request count together. */
const keepWithinLimits: ValidationRule = (context): ASTVisitor => ({
  Document: (document) => {
    const walk: Walk = { aliases: 0, authFields: 0, deepest: 0, fields: 0 }
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION && !isIntrospection(definition.selectionSet)) {
        walkSelections(context, definition.selectionSet, 1, walk, new Set())
      }
    }
    const problem = problemOf(walk)
    if (problem) {
      context.reportError(new GraphQLError(problem))
    }
  },
})

/** For `config.graphQL.validationRules`. */
export const graphqlValidationRules = (): ValidationRule[] => [keepWithinLimits]
