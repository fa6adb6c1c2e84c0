import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import pg from 'pg'

import { applyDatabaseObjects, databaseObjectsSql, missingDatabaseObjects } from '../../../src/database/apply-database-objects.js'
import { prepareDatabase } from '../../../src/database/prepare-database.js'
import { allowBackdating } from '../../../src/database/objects/append-only-activities.js'
import { sqlOn } from '../../../src/database/sql.js'
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js'

let database: TestDatabase
let client: pg.Client
let payload: Payload
const logged: unknown[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  payload = { db: { pool: client, poolOptions: { connectionString: database.connectionString } }, logger: { warn: (line: unknown) => logged.push(line) } } as unknown as Payload
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

const one = async (statement: string, values: unknown[] = []): Promise<Record<string, unknown>> => (await client.query(statement, values)).rows[0] as Record<string, unknown>
const refused = async (statement: string, values: unknown[] = []): Promise<undefined | string> => client.query(statement, values).then(() => undefined, (error: { code: string }) => error.code)

const aPartnerType = async (): Promise<string> => String((await one(`insert into partner_types (id, slug) values (gen_random_uuid(), gen_random_uuid()::text) returning id`)).id)
const aStaffMember = async (): Promise<string> => String((await one(`insert into users (id, name, email) values (gen_random_uuid(), 'S', gen_random_uuid() || '@x.test') returning id`)).id)
const aRoom = `insert into rooms (id, partner_type_id, kind, slug, deleted_at) values (gen_random_uuid(), $1, $2::enum_rooms_kind, $3, $4)`

describe('what Payload cannot express', () => {
  it('can be applied again and again', async () => {
    await applyDatabaseObjects(payload)
    await client.query(databaseObjectsSql())
    expect(await missingDatabaseObjects(payload)).toEqual([])
  })

  it('is named when it is missing, and made again', async () => {
    await client.query('drop index portal_rooms_predefined_once; drop trigger portal_activities_append_only on activities')
    expect(await missingDatabaseObjects(payload)).toEqual([expect.stringContaining('history could be rewritten'), expect.stringContaining('same predefined room twice')])
    await prepareDatabase(payload)
    expect(await missingDatabaseObjects(payload)).toEqual([])
  })

  it('is made again when it is of another version', async () => {
    await client.query(`create or replace function portal_structure_version() returns text language sql immutable as $$ select 'older' $$`)
    expect(await missingDatabaseObjects(payload)).toHaveLength(1)
    await prepareDatabase(payload)
    expect(await missingDatabaseObjects(payload)).toEqual([])
  })

  it('keeps a predefined room once per partner type, custom rooms and the bin apart', async () => {
    const type = await aPartnerType()
    await client.query(aRoom, [type, 'leads', 'leads', null])
    expect(await refused(aRoom, [type, 'leads', 'leads-2', null])).toBe('23505')
    expect(await refused(aRoom, [type, 'leads', 'leads-3', new Date()])).toBeUndefined()
    expect(await refused(aRoom, [type, 'custom', 'a', null])).toBeUndefined()
    expect(await refused(aRoom, [type, 'custom', 'b', null])).toBeUndefined()
    expect(await refused(aRoom, [type, 'custom', 'b', null])).toBe('23505')
    expect(await refused(aRoom, [await aPartnerType(), 'leads', 'leads', null])).toBeUndefined()
  })

  it('tells one person once about one event, and never nobody', async () => {
    const staff = await aStaffMember()
    const notification = `insert into notifications (id, staff_recipient_id, event, event_key, title) values (gen_random_uuid(), $1, 'e', $2, 't')`
    expect(await refused(notification, [staff, 'a'])).toBeUndefined()
    expect(await refused(notification, [staff, 'a'])).toBe('23505')
    expect(await refused(notification, [staff, 'b'])).toBeUndefined()
    expect(await refused(notification, [null, 'c'])).toBe('23514')
  })

  it('removes the notifications and deliveries of a deleted account', async () => {
    const staff = await aStaffMember()
    const { id } = await one(`insert into notifications (id, staff_recipient_id, event, event_key, title) values (gen_random_uuid(), $1, 'e', 'k', 't') returning id`, [staff])
    await client.query(`insert into portal_deliveries (notification_id, channel) values ($1, 'mail')`, [id])
    expect(await refused(`insert into portal_deliveries (notification_id, channel) values ($1, 'mail')`, [id])).toBe('23505')
    await client.query('delete from users where id = $1', [staff])
    expect(await one('select count(*)::int as left from portal_deliveries where notification_id = $1', [id])).toEqual({ left: 0 })
  })
})

describe('history', () => {
  const anActivity = async (partner: null | string = null): Promise<string> =>
    String((await one(`insert into activities (id, action, actor_name, partner_id, created_at) values (gen_random_uuid(), 'a', 'n', $1, '2001-01-01') returning id`, [partner])).id)

  it('carries the time of the database, whatever was written', async () => {
    const id = await anActivity()
    expect(await one(`select created_at > now() - interval '1 minute' as now from activities where id = $1`, [id])).toEqual({ now: true })
  })

  it('takes dates of the past only in a transaction that asks for it', async () => {
    await client.query('begin')
    await allowBackdating(sqlOn(client))
    const id = await anActivity()
    await client.query('commit')
    expect(await one('select extract(year from created_at)::int as year from activities where id = $1', [id])).toEqual({ year: 2001 })
    expect(await one(`select created_at > now() - interval '1 minute' as now from activities where id = $1`, [await anActivity()])).toEqual({ now: true })
  })

  it('cannot be changed, deleted or emptied', async () => {
    const id = await anActivity()
    expect(await refused(`update activities set action = 'other' where id = $1`, [id])).toBe('PT403')
    expect(await refused('update activities set partner_id = null where id = $1', [id])).toBe('PT403')
    expect(await refused('delete from activities where id = $1', [id])).toBe('PT403')
    expect(await refused('truncate activities cascade')).toBe('PT403')
  })

  it('outlives the partner and the record it tells of', async () => {
    const type = await aPartnerType()
    const { id: partner } = await one(`insert into partners (id, name, partner_type_id) values (gen_random_uuid(), 'P', $1) returning id`, [type])
    const id = await anActivity(String(partner))
    await client.query(`insert into activities_rels (parent_id, path, partners_id) values ($1, 'record', $2)`, [id, partner])
    expect(await refused(`update activities_rels set path = 'actor' where parent_id = $1`, [id])).toBe('PT403')
    expect(await refused('delete from activities_rels where parent_id = $1', [id])).toBe('PT403')
    await client.query('delete from partners where id = $1', [partner])
    expect(await one('select partner_id, action from activities where id = $1', [id])).toEqual({ action: 'a', partner_id: null })
  })
})

describe('a database user without rights', () => {
  it('is told what to run, and the portal does not start', async () => {
    await client.query(`drop index portal_rooms_slug_once; drop role if exists portal_guest; create role portal_guest login password 'guest'; grant usage on schema public to portal_guest; grant select on all tables in schema public to portal_guest`)
    const url = new URL(database.connectionString)
    url.username = 'portal_guest'
    url.password = 'guest'
    const guest = { ...payload, db: { pool: client, poolOptions: { connectionString: url.toString() } } } as unknown as Payload
    await expect(prepareDatabase(guest)).rejects.toThrow('databaseObjectsSql()')
    await client.query('drop owned by portal_guest; drop role portal_guest')
  })
})
