import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sqlOfPool } from '../../src/database/sql.js'
import type { TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { graphqlOf } from './matrix/doors.js'
import { startWorld } from './support/start-world.js'
import type { ActorName, World } from './support/world.js'

/*
 * Everything that a partner must not know is set to one secret, then to another; whatever a partner asks, the two answers are equal.
 * The secrets are written past Payload, so that not even `updatedAt` tells.
 */

type Secret = { collection: string; field: string; graphql?: string; id: string; path: string; set: (value: string) => Promise<unknown> }

const first = 'alphasecret'
const second = 'omegasecret'

let portal: TestPortal
let world: World
let secrets: Secret[]

const column = (collection: string, field: string, id: string, more: Partial<Secret> = {}): Secret => ({
  collection,
  field,
  id,
  path: field.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
  set: (value) => sqlOfPool(portal.payload)(`update "${collection.replaceAll('-', '_')}" set ${field} = $1 where id = $2`, [value, id]),
  ...more,
})

const localized = (collection: string, field: string, id: string): Secret =>
  column(collection, field, id, { set: (value) => sqlOfPool(portal.payload)(`update "${collection}_locales" set ${field} = $1 where _parent_id = $2`, [value, id]) })

/** A value that is JSON. */
const inJson = (collection: string, field: string, id: string): Secret =>
  column(collection, field, id, { set: (value) => sqlOfPool(portal.payload)(`update "${collection.replaceAll('-', '_')}" set ${field} = jsonb_build_object('secret', $1::text) where id = $2`, [value, id]) })

/** What stands in the blocks of a room that is not open. */
const inLayout = (id: string): Secret =>
  column('rooms', 'layout', id, {
    set: (value) =>
      sqlOfPool(portal.payload)(`update rooms set layout = jsonb_build_array(jsonb_build_object('id', 'probe', 'blockType', 'text', 'content', jsonb_build_object('en', jsonb_build_object('root', jsonb_build_object('children', jsonb_build_array(jsonb_build_object('text', $1::text))))))) where id = $2`, [value, id]),
  })

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  const { ids } = world
  secrets = [
    column('rooms', 'internal_note', ids.plainRoom!),
    column('rooms', 'slug', ids.hiddenRoom!),
    localized('rooms', 'title', ids.hiddenRoom!),
    localized('rooms', 'title', ids.draftRoom!),
    inLayout(ids.hiddenRoom!),
    inLayout(ids.draftRoom!),
    inLayout(ids.lockedRoom!),
    localized('documents', 'title', ids.draftDocument!),
    localized('documents', 'description', ids.draftDocument!),
    column('partners', 'internal_note', ids.ownPartner!),
    column('partners', 'name', ids.sameTypePartner!),
    column('partners', 'website', ids.sameTypePartner!),
    column('leads', 'company', ids.sameTypeLead!),
    column('leads', 'email', ids.sameTypeLead!),
    column('leads', 'last_name', ids.distributorLead!),
    column('leads', 'message', ids.otherTypeLead!),
    column('deals', 'name', ids.sameTypeDeal!),
    column('deals', 'customer_company', ids.sameTypeDeal!, { path: 'customer.company' }),
    column('comments', 'body', ids.internalDealNote!),
    column('comments', 'body', ids.internalComment!),
    column('activities', 'record_title', ids.internalActivity!),
    column('activities', 'actor_name', ids.lockedActivity!),
    localized('announcements', 'title', ids.draftAnnouncement!),
    column('notifications', 'title', ids.notification!),
    column('partner-users', 'hash', ids.partnerViewer!),
    column('partner-users', 'reset_password_token', ids.partnerViewer!),
    column('partner-users', 'invitation_token', ids.partnerViewer!),
    inJson('partner-users', 'overview_layout', ids.partnerViewer!),
    inJson('partner-users', 'notification_preferences', ids.partnerViewer!),
    column('partner-users', 'name', ids.sameType!),
    column('partner-users', 'email', ids.otherType!),
    column('users', 'name', ids.otherManager!),
    column('users', 'email', ids.otherManager!),
    column('commission-plans', 'name', ids.draftPlan!),
    column('ledger-transactions', 'reason', ids.lockedLedgerTransaction!),
    column('ledger-transactions', 'actor_name', ids.ledgerTransaction!),
    column('payouts', 'reference', ids.draftPayout!),
    column('tags', 'name', ids.vip!),
    localized('partner_types', 'name', ids.agency!),
    column('media', 'original_name', ids.picture!),
  ]
  // History cannot be rewritten, also not by this test.
  await sqlOfPool(portal.payload)('alter table activities disable trigger user; alter table ledger_transactions disable trigger user', [])
}, 180_000)
afterAll(() => stopPayload(portal))

/** Every way to ask about one field: by value, by part, by order, by count, by choosing it, across relations. */
const questionsAbout = ({ collection, id, path }: Secret): string[] => {
  const slug = collection.replaceAll('_', '-')
  const operators = [
    ...['equals', 'like', 'contains', 'not_equals', 'greater_than', 'less_than_equal', 'in', 'not_in', 'all'].map((operator) => `where[${path}][${operator}]=${first}`),
    `where[${path}][exists]=true`,
    `where[or][0][${path}][like]=${first}&where[or][1][id][equals]=${id}`,
    `where[and][0][or][0][${path}][equals]=${first}`,
    `where[id][equals]=${id}`,
  ]
  return [
    ...operators.map((query) => `/${slug}?${query}`),
    ...operators.slice(0, 3).map((query) => `/${slug}/count?${query}`),
    `/${slug}?sort=${path}`,
    `/${slug}?sort=-${path}&limit=1`,
    `/${slug}?select[${path}]=true`,
    `/${slug}?draft=true&sort=${path}`,
    `/${slug}/versions?where[version.${path}][like]=${first}`,
    `/${slug}/${id}`,
    `/${slug}/${id}?select[${path}]=true&depth=2`,
    `/leads?where[partner.${path}][like]=${first}`,
    `/leads?where[submittedBy.${path}][like]=${first}`,
    `/leads?sort=partner.${path}`,
    `/leads?depth=2&limit=100`,
    `/partner-users?where[partner.${path}][equals]=${first}&depth=2`,
    `/comments?where[record.value.${path}][like]=${first}`,
  ]
}

const general = [
  `/portal/search?q=${first}`,
  `/portal/search?q=${second}`,
  `/leads/duplicates?company=${first}`,
  `/leads/duplicates?email=${first}@x.test`,
  '/leads/export.csv',
  '/deals/export.csv',
  '/payouts/export.csv',
  '/partners/export.csv',
  `/partners/export.csv?where[name][like]=${first}`,
  '/deals/pipeline',
  '/deal-stages',
  '/portal/rooms',
  '/portal/overview',
  '/portal/me',
  '/access',
]

const volatile = /"(?:period|from|to|previousFrom|lastVisitAt|exp)":(?:"[^"]*"|\{[^}]*\}|null|\d+),?/g

const answersOf = async (actor: ActorName, questions: readonly string[]): Promise<string[]> => {
  const answers: string[] = []
  for (const question of questions) {
    const { status, text } = await portal.rest('GET', `/api${question}`, { as: world.actors[actor] })
    answers.push(`${status} ${question} ${text.replace(volatile, '')}`)
  }
  return answers
}

const graphqlAnswers = async (actor: ActorName, { collection, path }: Secret): Promise<string[]> => {
  const ask = graphqlOf(portal)
  const name = collection.split(/[-_]/).map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')
  const field = path.replaceAll('.', '__')
  const queries = [
    `{ ${name}(where: { ${field}: { equals: "${first}" } }) { totalDocs } }`,
    `{ ${name}(sort: "${path}") { docs { id } } }`,
    `{ ${name}(limit: 100) { docs { id ${field} } } }`,
  ]
  return Promise.all(queries.map(async (query) => `${query} ${(await ask(world.actors[actor], query)).text}`))
}

describe('what a partner must not know', () => {
  it.each<ActorName>(['partnerAdmin', 'lockedTier', 'distributor'])('changes no answer to %s', async (actor) => {
    const collect = async () => {
      const { ids } = world
      const commissions = [`/deals/${ids.sameTypeDeal}/commission`, `/leads/${ids.sameTypeLead}/commission`, `/leads/${ids.otherTypeLead}/commission`]
      const rest = await answersOf(actor, [...general, ...commissions, ...secrets.flatMap(questionsAbout)])
      const graphql = []
      for (const secret of secrets) {
        graphql.push(...(await graphqlAnswers(actor, secret)))
      }
      return [...rest, ...graphql]
    }
    // What is one's own is no secret.
    const unknownTo = (secret: Secret) => !(actor === 'distributor' && secret.id === world.ids.distributorLead) && !(actor === 'lockedTier' && secret.id === world.ids.lockedLedgerTransaction)
    for (const secret of secrets) {
      await secret.set(unknownTo(secret) ? first : 'no secret')
    }
    const before = await collect()
    for (const secret of secrets.filter(unknownTo)) {
      await secret.set(second)
    }
    const after = await collect()
    const differing = before.map((answer, index) => [answer.slice(0, 400), after[index]!.slice(0, 400)]).filter(([one, other]) => one !== other)
    expect(differing).toEqual([])
    expect(before.filter((answer) => answer.startsWith('5'))).toEqual([])
    // An answer may repeat the question, never the secret of the other round.
    expect(after.filter((answer) => answer.includes(second) && !answer.includes(`q=${second}`))).toEqual([])
  }, 240_000)

  it('changes an answer to somebody who may know (so that the questions do ask)', async () => {
    for (const secret of secrets) {
      await secret.set(first)
    }
    const before = await answersOf('admin', secrets.flatMap(questionsAbout))
    for (const secret of secrets) {
      await secret.set(second)
    }
    const after = await answersOf('admin', secrets.flatMap(questionsAbout))
    expect(before.filter((answer, index) => answer !== after[index]).length).toBeGreaterThan(100)
  }, 240_000)
})
