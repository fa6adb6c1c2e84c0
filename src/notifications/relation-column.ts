/** The column of a `_rels` table that holds ids of a collection. */
export const relationColumn = (slug: string): string => {
  if (!/^[a-z][a-z0-9_-]*$/.test(slug)) {
    throw new Error(`"${slug}" is not the slug of a collection.`)
  }
  return `"${slug.replaceAll('-', '_')}_id"`
}
