import { asRule } from '../combine.js'

/** Anybody with a valid session, staff or partner. */
export const isSignedIn = asRule({ holds: (viewer) => viewer.kind !== 'anonymous', says: 'they are signed in' })
