const name = /^[A-Za-z_][A-Za-z0-9_-]*$/

type LocalizedColumn = {
  alias: string
  /** The parameter that holds the language. */
  at: number
  /** Null where the host has no localisation: the value then lies in the table itself. */
  defaultLocale: null | string
  field: string
  table: string
}

/** A localised value in a language, else in the default one, else in any. */
export const localizedColumn = ({ alias, at, defaultLocale, field, table }: LocalizedColumn): string => {
  if (![alias, field, table, defaultLocale ?? 'en'].every((part) => name.test(part))) {
    throw new Error(`"${table}.${field}" cannot be read in the language "${defaultLocale ?? ''}".`)
  }
  return defaultLocale === null
    ? `${alias}."${field}"`
    : `(select l."${field}" from ${table}_locales l where l._parent_id = ${alias}.id and l."${field}" is not null
        order by (l._locale::text = $${at}) desc, (l._locale::text = '${defaultLocale}') desc limit 1)`
}
