import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startWorld } from '../../security/support/start-world.js'
import { picture, systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type FieldProblem = { message: string; path: string }
type Refused = { errors: { data?: { errors?: FieldProblem[] }; message: string }[] }
type Speaking = { 'Accept-Language': 'de' | 'en' }

let portal: TestPortal
let world: World

const german: Speaking = { 'Accept-Language': 'de' }
const english: Speaking = { 'Accept-Language': 'en' }

const send = async (name: 'admin' | 'partnerMember', path: string, body: object, headers: Speaking) => {
  const answer = await portal.rest<Refused>('POST', path, { as: world.actors[name]!, body, headers })
  return { fields: answer.body.errors?.[0]?.data?.errors ?? [], message: answer.body.errors?.[0]?.message, status: answer.status }
}

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  await systemOf(portal.payload).update('partner-users', world.people.partnerMember.id, { locale: 'de' })
})
afterAll(() => stopPayload(portal))

describe('a sentence beside a field', () => {
  it.each([
    ['/api/tiers', { name: 'Platin', rank: 2.5 }, 'rank', 'Geben Sie eine ganze Zahl von 0 bis 1000 ein.', 'Enter a whole number from 0 to 1000.'],
    ['/api/partner-types', { leadFields: [{ kind: 'text', label: 'Größe', name: 'Groesse!' }], name: 'Berater' }, 'leadFields.0.name', 'Beginnen Sie mit einem Kleinbuchstaben; nur Buchstaben ohne Umlaute und Ziffern, höchstens 40.', 'Start with a lower-case letter; letters and digits only, up to 40.'],
    ['/api/tags', { name: '!!!' }, 'slug', 'Verwenden Sie Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel „gold-partner“.', 'Use lower-case letters, digits and hyphens, for example "gold-partners".'],
  ] as const)('is in the language of the admin: %s', async (path, body, field, inGerman, inEnglish) => {
    const answers = await Promise.all([send('admin', path, body, german), send('admin', path, body, english)])
    expect(answers.map(({ fields, status }) => [status, fields.find(({ path }) => path === field)?.message])).toEqual([[400, inGerman], [400, inEnglish]])
  })

  it('says in the language of the admin that a value must be unique', async () => {
    const answers = await Promise.all([send('admin', '/api/tags', { name: 'VIP', slug: 'vip' }, german), send('admin', '/api/tags', { name: 'VIP', slug: 'vip' }, english)])
    expect(answers.map(({ fields }) => fields[0]?.message)).toEqual(['Wert muss einzigartig sein', 'Value must be unique'])
  })

  it('is in the language of a partner’s account, whatever the browser speaks', async () => {
    const { fields, message, status } = await send('partnerMember', '/api/leads', { company: 'Nordkai', country: 'Deutschland', email: 'kai' }, english)
    expect(status).toBe(400)
    expect(message).toContain('Land')
    expect(Object.fromEntries(fields.map(({ message, path }) => [path, message]))).toEqual({
      country: 'Geben Sie das Land mit zwei Buchstaben an, zum Beispiel DE.',
      email: 'Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@firma.de.',
    })
  })

  it('is Payload’s own in that language too', async () => {
    const { fields } = await send('partnerMember', '/api/leads', {}, english)
    expect(fields).toContainEqual(expect.objectContaining({ message: 'Pflichtfeld', path: 'company' }))
  })
})

describe('a picture with the wrong ending', () => {
  it('is refused in the language of the admin', async () => {
    const refused = async (headers: Speaking) => {
      const body = new FormData()
      body.set('file', new Blob([picture.data], { type: 'image/jpeg' }), 'pixel.jpg')
      body.set('_payload', JSON.stringify({ alt: 'x' }))
      return (await portal.rest<Refused>('POST', '/api/media', { as: world.actors.admin!, body, headers })).body.errors[0]?.message
    }
    expect(await refused(german)).toMatch(/^Die Endung des Dateinamens \(„\.jpg“\) passt nicht zum Inhalt: Das ist PNG\./)
    expect(await refused(english)).toMatch(/^The ending of the file name \(“\.jpg”\) does not fit its content, which is PNG\./)
  })
})
