import type { PayloadRequest, Where } from 'payload'

import type { Viewer } from './viewer.js'

/** What a rule answers: all, none, or only the documents that match. */
export type Grant = boolean | Where

/**
 * One sentence of the policy: decides one thing, and says it.
 * `says` completes "… may, if …" and is what `docs/policy.md` prints.
 * `grants` gets the request only for rules that must look something up (open rooms); most rules use the viewer alone.
 */
export type Rule = {
  grants: (viewer: Viewer, req: PayloadRequest) => Grant | Promise<Grant>
  /** How `parts` are joined, for a combination. */
  joinedBy?: 'and' | 'or'
  /** The rules it is made of, for a combination. Lets a test break each one and see that it is missed. */
  parts?: readonly Rule[]
  says: string
}

/** A rule that depends on the viewer alone and answers yes or no: the only kind that may guard a field. */
export type FieldRule = {
  holds: (viewer: Viewer) => boolean
  says: string
}

/** Who reads and writes one field. A missing operation follows the collection's own rule. */
export type FieldPolicy = {
  create?: FieldRule
  read?: FieldRule
  update?: FieldRule
}

/** Fields that are the business of one person alone: whose account it is, and of the staff that `alsoFor` names. */
export type PersonalFields = { alsoFor: FieldRule; fields: readonly string[]; kind: Exclude<Viewer['kind'], 'anonymous'> }

/** The whole answer to "who may do what with it" for one collection. */
export type CollectionPolicy = {
  create: Rule
  delete: Rule
  /** Per field path (dots into groups). Fields without an entry follow the collection. */
  fields?: Readonly<Record<string, FieldPolicy>>
  /** What partner users may filter and sort by over REST and GraphQL; everything else is refused with 400. */
  partnerQuery: { filter: readonly string[]; sort: readonly string[] }
  /**
   * The top-level fields partner users may send; any other is refused when it differs from what is stored, and never written.
   * Fields that are added later are closed until they are listed. @default none
   */
  partnerWrite?: { create?: readonly string[]; update?: readonly string[] }
  /** Only for accounts: what colleagues neither read nor write. */
  personal?: PersonalFields
  read: Rule
  /** Drafts and versions; only for collections with versions. Not inherited from `read`. */
  readVersions?: Rule
  /** Unlocking a locked account; only for auth collections. */
  unlock?: Rule
  update: Rule
}

/** The same for a global. */
export type GlobalPolicy = { read: Rule; readVersions?: Rule; update: Rule }
