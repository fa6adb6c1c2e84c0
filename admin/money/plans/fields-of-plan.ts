type Typed = { conditions?: unknown; field?: unknown; otherwise?: unknown; rows?: unknown } & Record<string, unknown>

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const listOf = (value: unknown): Typed[] => (Array.isArray(value) ? (value as Typed[]) : [])

/** The fields of a deal that the rules of a typed plan look at, each once. */
export const fieldsOfPlan = (plan: string): string[] => {
  const rules = listOf((JSON.parse(plan) as { rules?: unknown }).rules)
  return [...new Set(rules.flatMap(({ conditions, field }) => [field, ...listOf(conditions).map((condition) => condition.field)]).filter(isText))]
}

/** The currency the rules of a typed plan speak of first; undefined where they only know percentages. */
export const currencyOfPlan = (plan: string): string | undefined => /"currency":"([A-Z]{3})"/.exec(plan)?.[1]
