/**
 * Takes the tab "API" away from a form of the admin: it shows the stored record as JSON, and staff who look after content are not its readers.
 * What the collection or the global says itself holds.
 */
export const withoutRawRecord = <Kind extends { admin?: { hideAPIURL?: boolean } }>(kind: Kind): Kind => ({ ...kind, admin: { hideAPIURL: true, ...kind.admin } })
