import { type Refusal, refusal } from './refusal.js'

/** What the gate must know of one collection to judge its paths. */
export type CollectionPaths = {
  /** Method and first path segment of the collection's endpoints, as in `POST login`; the segment in lower case. */
  endpoints: ReadonlySet<string>
  /** Those that take an id as their next segment (`GET versions`). */
  endpointsWithId: ReadonlySet<string>
  /** Whether a text is an id of this collection. */
  isId: (text: string) => boolean
}

/**
 * Refuses `/api/<collection>/<id>` with something that cannot be an id: the database would answer it with an error of its own.
 * `path` is the path behind `/api`, already judged by `refuseUrl`.
 */
export const refusePath = (
  method: string,
  path: string,
  collections: ReadonlyMap<string, CollectionPaths>,
): Refusal | undefined => {
  const [, slug = '', second = '', third = ''] = path.split('/')
  const collection = collections.get(slug)
  if (!collection || second === '' || method === 'OPTIONS') {
    return undefined
  }
  // `GET login` is no endpoint of its own: Payload reads it as the document with the id “login”.
  const endpoint = `${method === 'HEAD' ? 'GET' : method} ${second.toLowerCase()}`
  const id = collection.endpoints.has(endpoint) ? (collection.endpointsWithId.has(endpoint) ? third : '') : second
  if (id === '' || collection.isId(id)) {
    return undefined
  }
  return refusal(400, 'The address contains an id that is not valid. Ids are UUIDs such as 0192f0c1-2b3c-7d4e-8f90-123456789abc.')
}
