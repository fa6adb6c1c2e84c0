import { handleEndpoints } from 'payload'

import { testOrigin } from '../../support/app-environment.js'
import { sqlOfPool } from '../../../src/database/doors.js'
import { unsubscribeToken } from '../../../src/emails/unsubscribe-token.js'
import type { SignedIn, TestPortal } from '../../support/start-payload.js'
import { systemOf, type World } from '../support/world.js'
import { moneyTries } from './money-tries.js'
import { blockTries } from './block-tries.js'
import { dealTries } from './deal-tries.js'

/** Tries one thing and says whether it went through with its effect. */
export type Try = (as: SignedIn | undefined) => Promise<boolean>

/** A portal as code without a room. */
const noRooms = 'version: 1\nrooms: []'

/** What each line of the endpoint table means. */
export const endpointTries = (portal: TestPortal, world: World): Readonly<Record<string, Try>> => {
  const { config, payload, rest } = portal
  const { ids } = world
  const system = systemOf(payload)
  const ask = async (as: SignedIn | undefined, method: string, path: string, body?: unknown) => {
    const answer = await rest<Record<string, unknown>>(method, `/api${path}`, { as, body })
    // 501 is Payload's word for a collection without endpoints.
    if (answer.status >= 500 && answer.status !== 501) {
      throw new Error(`${method} ${path} answers ${answer.status}: ${answer.text.slice(0, 200)}`)
    }
    return answer
  }
  const isAnswered = (method: string, path: string, body?: unknown): Try => async (as) => (await ask(as, method, path, body)).status < 300
  const says = (path: string, text: string): Try => async (as) => {
    const answer = await ask(as, 'GET', path)
    return answer.status < 300 && answer.text.includes(text)
  }
  const room = (slug: string): Try => async (as) => {
    const { body, status } = await ask(as, 'GET', `/portal/rooms/${slug}`)
    return status === 200 && body.state === 'open'
  }
  const picture = (slug: string): Try => isAnswered('GET', `/portal/rooms/${slug}/pictures/${ids.picture}`)

  const ofBlocks = blockTries(system, ids, ask)

  /** Makes a room, and takes it away again so that the next one who tries finds the same world. */
  const makesRoom = (path: string, body: object): Try => async (as) => {
    const { body: made, status } = await ask(as, 'POST', path, body)
    if (typeof made.id === 'string') {
      await system.remove('rooms', made.id)
    }
    return status === 201
  }

  return {
    'access-table': isAnswered('GET', `/portal/access-table?partnerType=${ids.reseller}`),
    ...ofBlocks,
    ...dealTries(portal, system, ids, ask),
    ...moneyTries(portal, world, ask),
    'document-download': isAnswered('GET', `/documents/${ids.document}/download`),
    'document-download-of-a-draft': isAnswered('GET', `/documents/${ids.draftDocument}/download`),
    'blueprint-apply': async (as) => {
      await ask(as, 'POST', '/portal/blueprints/onboarding/apply', { partnerType: ids.agency })
      const [made] = await system.find('rooms', { and: [{ partnerType: { equals: ids.agency } }, { blueprint: { equals: 'onboarding/onboarding' } }] })
      if (made) {
        await system.remove('rooms', made.id)
      }
      return made !== undefined
    },
    'blueprint-plan': isAnswered('POST', '/portal/blueprints/standard/plan', { partnerType: ids.agency }),
    'blueprint-proposal': isAnswered('POST', '/portal/blueprints/propose', { answers: {}, partnerType: ids.agency }),
    blueprints: isAnswered('GET', '/portal/blueprints'),
    'brand-icon': isAnswered('GET', '/portal/branding/favicon'),
    branding: isAnswered('GET', '/portal/branding'),
    'draft-of-a-room': async (as) => (await ask(as, 'GET', `/rooms/${ids.plainRoom}?draft=true`)).status === 200,
    // A stream has no end to wait for.
    events: async (as) => {
      const gone = new AbortController()
      const answer = await handleEndpoints({ config, request: new Request(`${testOrigin}/api/portal/events`, { headers: { Origin: testOrigin, ...(as && { Cookie: as.cookie }) }, signal: gone.signal }) })
      await answer.body?.cancel()
      gone.abort()
      return answer.status === 200 && answer.headers.get('content-type')?.startsWith('text/event-stream') === true
    },
    'event-text-preview': isAnswered('GET', '/event-texts/preview?event=lead.closed&language=en'),
    explain: isAnswered('GET', `/portal/explain?partnerUser=${ids.partnerMember}`),
    'file-of-the-library': async (as) => isAnswered('GET', `/files/file/${String((await system.findByID('files', ids.paper!))?.filename)}`)(as),
    'first-register-partner-users': isAnswered('POST', '/partner-users/first-register', { email: 'x@x.test', password: 'a password for tests' }),
    'first-register-staff': isAnswered('POST', '/users/first-register', { email: 'x@x.test', password: 'a password for tests' }),
    'import-of-a-file': async (as) => {
      const { body, status } = await ask(as, 'POST', '/imports', { fileName: 'leads.csv', kind: 'leads', text: 'Partner,Company\nA,B' })
      return status === 201 && (await ask(as, 'GET', `/imports/${String(body.id)}`)).status === 200
    },
    'import-of-another': async (as) => {
      const foreign = '0192f0c1-2b3c-7d4e-8f90-1234567890ab'
      await sqlOfPool(payload)(
        `insert into portal_imports (id, kind, file_name, headings, cells, total, created_by) values ($1::uuid, 'leads', 'x', '["Partner"]', '[["A"]]', 1, $1::uuid) on conflict do nothing`,
        [foreign],
      )
      return (await ask(as, 'GET', `/imports/${foreign}`)).status === 200 || (await ask(as, 'POST', `/imports/${foreign}/cancel`, {})).status === 200
    },
    invite: async (as) => {
      const { status } = await ask(as, 'POST', '/partner-users/invite', { email: 'invited@partner.test', name: 'Invited', partner: ids.ownPartner, role: 'viewer' })
      const [made] = await system.find('partner-users', { email: { equals: 'invited@partner.test' } })
      if (made) {
        await system.remove('partner-users', made.id)
      }
      return status === 201 && made?.partner === ids.ownPartner
    },
    jobs: isAnswered('GET', '/payload-jobs'),
    'lead-accept': async (as) => {
      await system.update('leads', ids.lead!, { assignment: { state: 'offered' } })
      await ask(as, 'POST', `/leads/${ids.lead}/accept`, {})
      const state = ((await system.findByID('leads', ids.lead!))?.assignment as { state: string }).state
      await payload.db.updateOne({ collection: 'leads', data: { assignment: { answeredAt: null, reason: null, state: 'none' } }, id: ids.lead, req: {} } as never)
      return state === 'accepted'
    },
    'lead-duplicates-name-the-lead': says('/leads/duplicates?company=Lead%20lead', ids.lead!),
    'lead-export-has-the-lead': says('/leads/export.csv', 'Lead lead'),
    'lead-form': isAnswered('GET', '/leads/form'),
    'lead-history': isAnswered('GET', `/leads/${ids.lead}/history`),
    'locked-documents': isAnswered('GET', '/payload-locked-documents'),
    mails: isAnswered('GET', '/portal/mails'),
    'mark-notification-read': async (as) => {
      await ask(as, 'POST', '/notifications/read', { ids: [ids.notification] })
      const isRead = (await system.findByID('notifications', ids.notification!))?.readAt !== null
      await payload.db.updateOne({ collection: 'notifications', data: { readAt: null }, id: ids.notification, req: {} } as never)
      return isRead
    },
    me: isAnswered('GET', '/portal/me'),
    migrations: isAnswered('GET', '/payload-migrations'),
    'notification-choices': isAnswered('GET', '/notifications/choices'),
    overview: isAnswered('GET', '/portal/overview'),
    'partner-export-has-the-internal-note': says('/partners/export.csv', 'secret'),
    'partner-export-has-the-partner': says('/partners/export.csv', 'ownPartner'),
    'picture-file': async (as) => isAnswered('GET', `/media/file/${String((await system.findByID('media', ids.picture!))?.filename)}`)(as),
    'picture-in-locked-room': picture('lockedroom'),
    'picture-in-plain-room': picture('plainroom'),
    'portal-code-compare': isAnswered('POST', '/portal/code/compare', { code: noRooms, with: noRooms }),
    'portal-code-export': says('/portal/code?partnerType=reseller', 'version: 1'),
    'portal-code-import': async (as) => {
      await ask(as, 'POST', '/portal/code/import', { apply: true, code: `version: 1\nrooms:\n  - { kind: custom, slug: from-a-file, title: { en: From a file } }`, partnerType: ids.agency })
      const [made] = await system.find('rooms', { slug: { equals: 'from-a-file' } })
      if (made) {
        await system.remove('rooms', made.id)
      }
      return made !== undefined
    },
    'portal-code-preview': isAnswered('POST', '/portal/code/import', { code: noRooms, partnerType: ids.agency }),
    preferences: async (as) => {
      const written = await ask(as, 'POST', '/payload-preferences/of-a-test', { value: { x: 1 } })
      const read = await ask(as, 'GET', '/payload-preferences/of-a-test')
      return written.status < 300 && read.status < 300
    },
    preview: isAnswered('POST', '/portal/preview', { partnerUser: ids.partnerMember }),
    'preview-of-a-draft': isAnswered('POST', '/portal/preview', { partnerUser: ids.partnerMember, room: ids.draftRoom }),
    'preview-of-what-is-typed': async (as) => {
      const started = await rest('POST', '/api/portal/preview', { as, body: { partnerUser: ids.partnerMember, room: ids.plainRoom } })
      const cookie = [as?.cookie, started.headers.getSetCookie()[0]?.split(';')[0]].filter(Boolean).join('; ')
      return (await rest('POST', '/api/portal/preview/room', { as: { cookie }, body: { layout: [], title: 'Typed' }, headers: { 'x-portal-preview': '1' } })).text.includes('Typed')
    },
    'room-check-expectations': isAnswered('POST', '/rooms/check-expectations', { expectations: [{ expected: 'open' }], partnerType: ids.reseller }),
    'room-draft': room('draftroom'),
    'room-duplicate-to': makesRoom(`/rooms/${ids.plainRoom}/duplicate-to`, { partnerType: ids.agency }),
    'room-hidden': room('hiddenroom'),
    'room-leads': room('leads'),
    'room-locked': room('lockedroom'),
    'room-order': async (as) => {
      const order = 1 + Math.floor(Math.random() * 90_000)
      await ask(as, 'POST', '/rooms/order', { rooms: [{ id: ids.plainRoom, order }] })
      return (await system.findByID('rooms', ids.plainRoom!))?.order === order
    },
    'room-plain': room('plainroom'),
    'room-save-as-template': async (as) => {
      const { body, status } = await ask(as, 'POST', `/rooms/${ids.plainRoom}/save-as-template`, { title: 'Of a test' })
      if (typeof body.id === 'string') {
        await system.remove('room-templates', body.id)
      }
      return status === 201
    },
    'room-task-lists': isAnswered('GET', `/rooms/task-lists?partnerType=${ids.reseller}`),
    'room-template-start': makesRoom(`/room-templates/${ids.roomTemplate}/start`, { partnerType: ids.agency }),
    'room-warnings': isAnswered('GET', `/rooms/${ids.plainRoom}/warnings`),
    'rooms-of-the-portal': isAnswered('GET', '/portal/rooms'),
    'search-finds-a-colleague': says('/portal/search?q=partnerMember', ids.partnerMember!),
    'search-finds-the-document': says('/portal/search?q=Document%20document', ids.document!),
    'search-finds-the-hidden-room': says('/portal/search?q=hiddenRoom', ids.hiddenRoom!),
    'search-finds-the-lead': says('/portal/search?q=Lead%20lead', ids.lead!),
    'search-finds-the-locked-lead': says('/portal/search?q=lockedLead', ids.lockedLead!),
    'sessions-of-partner-users': isAnswered('GET', '/partner-users/sessions'),
    'sessions-of-staff': isAnswered('GET', '/users/sessions'),
    'suspend-the-viewer': async (as) => {
      await system.update('partner-users', ids.idlePerson!, { status: 'active' })
      await ask(as, 'POST', `/partner-users/${ids.idlePerson}/suspend`, {})
      return (await system.findByID('partner-users', ids.idlePerson!))?.status === 'suspended'
    },
    'unlock-the-viewer': async (as) => {
      await payload.db.updateOne({ collection: 'partner-users', data: { loginAttempts: 5 }, id: ids.idlePerson, req: {} } as never)
      await ask(as, 'POST', '/partner-users/unlock', { email: 'idle@partner.test' })
      return (await system.findByID('partner-users', ids.idlePerson!))?.loginAttempts === 0
    },
    usage: isAnswered('GET', `/portal/usage?partnerType=${ids.reseller}`),
    'usage-suggestion': isAnswered('POST', '/portal/usage/suggestions', { dismissed: true, suggestion: `unused:${ids.plainRoom}` }),
    'unsubscribe-with-the-token': async (as) => {
      await ask(as, 'POST', `/portal/unsubscribe?token=${unsubscribeToken(payload.secret, { event: '*', kind: 'partner-user', person: ids.idlePerson! })}`)
      const isOff = (await system.findByID('partner-users', ids.idlePerson!))?.mailNotifications === 'off'
      await payload.db.updateOne({ collection: 'partner-users', data: { mailNotifications: 'on' }, id: ids.idlePerson, req: {} } as never)
      return isOff
    },
    'unsubscribe-without-a-token': isAnswered('POST', `/portal/unsubscribe?person=${ids.idlePerson}`),
    'versions-of-a-room': isAnswered('GET', '/rooms/versions'),
    'webhook-replay': async (as) => {
      await ask(as, 'POST', `/webhook-deliveries/${ids.webhookDelivery}/replay`)
      const isWaiting = (await system.findByID('webhook-deliveries', ids.webhookDelivery!))?.state === 'waiting'
      await payload.db.updateOne({ collection: 'webhook-deliveries', data: { state: 'delivered' }, id: ids.webhookDelivery, req: {} } as never)
      return isWaiting
    },
    'webhook-test': async (as) => {
      // An inner address is refused before anything leaves this machine; that the attempt stands in the log is what counts.
      await payload.db.updateOne({ collection: 'webhooks', data: { url: 'https://127.0.0.1/' }, id: ids.webhook, req: {} } as never)
      const { body, status } = await ask(as, 'POST', `/webhooks/${ids.webhook}/test`)
      return status === 200 && body.state === 'failed'
    },
  }
}
