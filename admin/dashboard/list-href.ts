import { stringify } from 'qs-esm'
import { formatAdminURL } from 'payload/shared'

/** The address of a collection's list narrowed to these values, in the shape of Payload's own filter form. */
export const listHref = (adminRoute: string, collection: string, where: Readonly<Record<string, string>> = {}): string => {
  const and = Object.entries(where).map(([field, value]) => ({ [field]: { equals: value } }))
  const query = and.length > 0 ? stringify({ where: { or: [{ and }] } }, { addQueryPrefix: true }) : ''
  return `${formatAdminURL({ adminRoute, path: `/collections/${collection}` })}${query}`
}
