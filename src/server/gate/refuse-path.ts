import { type Refusal, refusal } from './refusal.js'

/** What the gate must know of one collection to judge its paths. */
export type CollectionPaths = {
  /** Endpoints Payload mounts although this collection has nothing behind them (`GET versions` without versions). */
  closed?: ReadonlySet<string>
  /** Method and first path segment of the collection's endpoints, as in `POST login`; the segment in lower case. */
  endpoints: ReadonlySet<string>
  /** Those that take an id as their next segment (`GET versions`). */
  endpointsWithId: ReadonlySet<string>
  /** Whether its files lie on this machine's disk, where a missing one is no fault of ours. */
  hasFilesOnDisk?: boolean
  /** Whether a text is an id of this collection. */
  isId: (text: string) => boolean
  /** Relations to several collections, which cannot be compared with a bare id. */
  relationsToMany?: ReadonlySet<string>
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
  // Payload looks collections up in a plain object, where these names find what every object has.
  if (slug in Object.prototype) {
    return refusal(404, 'There is nothing at this address.')
  }
  const collection = collections.get(slug)
  if (!collection || second === '' || method === 'OPTIONS') {
    return undefined
  }
  // `GET login` is no endpoint of its own: Payload reads it as the document with the id “login”.
  const endpoint = `${method === 'HEAD' ? 'GET' : method} ${second.toLowerCase()}`
  if (collection.closed?.has(endpoint)) {
    return refusal(404, 'There is nothing at this address.')
  }
  const id = collection.endpoints.has(endpoint) ? (collection.endpointsWithId.has(endpoint) ? third : '') : second
  if (id === '' || collection.isId(id)) {
    return undefined
  }
  return refusal(400, 'The address contains an id that is not valid. Ids are UUIDs such as 0192f0c1-2b3c-7d4e-8f90-123456789abc.')
}
