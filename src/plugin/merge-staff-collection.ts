import type { CollectionConfig, Field } from 'payload'

const namesOf = (fields: readonly Field[]): Set<string> => new Set(fields.flatMap((field) => ('name' in field && field.name ? [field.name] : [])))

/**
 * Joins the host's own staff collection with what the portal needs of staff (role, suspension, language).
 * The host's fields, hooks and admin settings stay; sessions and hidden tokens are the portal's, because its rights depend on them.
 */
export const mergeStaffCollection = (own: CollectionConfig, portal: CollectionConfig): CollectionConfig => {
  if (!own.auth) {
    throw new Error(`partnerPortal: the staff collection "${own.slug}" must be an auth collection. Set \`auth: true\` on it.`)
  }
  const known = namesOf(own.fields)
  const hooks = { ...own.hooks }
  for (const [name, added] of Object.entries(portal.hooks ?? {})) {
    Object.assign(hooks, { [name]: [...(hooks[name as keyof typeof hooks] ?? []), ...(added as [])] })
  }
  return {
    ...portal,
    ...own,
    access: portal.access,
    auth: { ...(typeof portal.auth === 'object' ? portal.auth : {}), ...(typeof own.auth === 'object' ? own.auth : {}), removeTokenFromResponses: true, useSessions: true },
    endpoints: own.endpoints === false ? portal.endpoints : [...(portal.endpoints || []), ...(own.endpoints ?? [])],
    fields: [...own.fields, ...portal.fields.filter((field) => !('name' in field && field.name && known.has(field.name)))],
    hooks,
  }
}
