import type { Field, FieldAccess } from 'payload'

import type { CollectionPolicy, FieldRule, PersonalFields } from './rule.js'
import type { Viewer } from './viewer.js'
import { viewerOf } from './viewer-of.js'

type Operation = 'create' | 'read' | 'update'

/** A read rule that holds back nobody; known by its identity to reads that do not go through Payload. */
export const readByAll: FieldAccess = () => true

/** Whether a partner user may send a top-level field; everybody else is judged by the field's own rule. */
const isSendable = (policy: CollectionPolicy, name: string, operation: 'create' | 'update', viewer: Viewer): boolean =>
  viewer.kind !== 'partner-user' || (policy.partnerWrite?.[operation] ?? []).includes(name)

const functionOf = (rule: FieldRule | undefined, isSendableBy: (viewer: Viewer) => boolean, own: FieldAccess | undefined): FieldAccess =>
  async (args) => {
    const viewer = await viewerOf(args.req)
    return isSendableBy(viewer) && (rule?.holds(viewer) ?? true) && (own ? own(args) : true)
  }

/** A field of one's own account. Without an account (a filter, a sort) only those it is also for may name it. */
const isPersonalTo = ({ alsoFor, kind }: PersonalFields, viewer: Viewer, id: unknown): boolean => (viewer.kind === kind && viewer.id === id) || alsoFor.holds(viewer)

const personally =
  (personal: PersonalFields, access: FieldAccess | undefined): FieldAccess =>
  async (args) =>
    isPersonalTo(personal, await viewerOf(args.req), args.id ?? args.doc?.id) && (access ? access(args) : true)

/**
 * A required field that has a default, or that the server sets for partners. GraphQL would demand it from every client; a field with a read
 * rule of its own it does not demand (and Payload checks "required" when it saves, after defaults and hooks).
 */
const isFilledByServer = (field: Field, isTopLevel: boolean, policy: CollectionPolicy): boolean => {
  const isRequired = 'required' in field && field.required === true
  const isDefaulted = 'defaultValue' in field && field.defaultValue !== undefined
  const isSetForPartners = isTopLevel && policy.partnerWrite?.create !== undefined && !policy.partnerWrite.create.includes((field as { name: string }).name)
  return isRequired && (isDefaulted || isSetForPartners)
}

const guardField = (field: Field & { name: string }, path: string, policy: CollectionPolicy): Field => {
  const rules = policy.fields?.[path]
  const isTopLevel = !path.includes('.')
  const own = (('access' in field && field.access) || {}) as Partial<Record<Operation, FieldAccess>>
  const writing = (operation: 'create' | 'update') => functionOf(rules?.[operation], (viewer) => !isTopLevel || isSendable(policy, field.name, operation, viewer), own[operation])
  const access: Partial<Record<Operation, FieldAccess>> = { ...own }
  if (rules?.read) {
    access.read = functionOf(rules.read, () => true, own.read)
  } else if (isFilledByServer(field, isTopLevel, policy)) {
    access.read = own.read ?? readByAll
  }
  if (field.type !== 'join' && (isTopLevel || rules?.create)) {
    access.create = writing('create')
  }
  if (field.type !== 'join' && (isTopLevel || rules?.update)) {
    access.update = writing('update')
  }
  const personal = policy.personal?.fields.includes(path) ? policy.personal : undefined
  return { ...field, access: personal ? { ...access, read: personally(personal, access.read), update: personally(personal, access.update) } : access } as Field
}

const withSubFields = (field: Field, path: string, policy: CollectionPolicy): Field => {
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: guardFields(tab.fields, policy, 'name' in tab && tab.name ? join(path, tab.name) : path) }))
    return { ...field, tabs } as Field
  }
  if (field.type === 'blocks') {
    return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: guardFields(block.fields, policy, path) })) }
  }
  return 'fields' in field ? ({ ...field, fields: guardFields(field.fields, policy, path) } as Field) : field
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** Puts the field rules of a policy on the fields themselves, through rows, tabs, groups, arrays and blocks. */
export const guardFields = (fields: readonly Field[], policy: CollectionPolicy, path = ''): Field[] =>
  fields.map((field) => {
    const name = 'name' in field && typeof field.name === 'string' && field.type !== 'ui' ? field.name : undefined
    const inner = withSubFields(field, name ? join(path, name) : path, policy)
    return name ? guardField(inner as Field & { name: string }, join(path, name), policy) : inner
  })
