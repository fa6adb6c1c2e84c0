import { GRAPHQL_POST } from '@payloadcms/next/routes'

import { testOrigin } from '../../support/app-environment.js'
import type { SignedIn, TestPortal } from '../../support/start-payload.js'
import { paper, picture } from '../support/world.js'

/** What came of a try: whether it went through, and what a server must never say. */
export type Outcome = { fault?: string; id?: string; isThrough: boolean }

/** One way into the portal; every way is tried for every cell of the table. */
export type Door = {
  create: (as: SignedIn | undefined, collection: string, data: Record<string, unknown>) => Promise<Outcome>
  delete: (as: SignedIn | undefined, collection: string, id: string) => Promise<Outcome>
  read: (as: SignedIn | undefined, collection: string, id: string) => Promise<Outcome>
  update: (as: SignedIn | undefined, collection: string, id: string, data: Record<string, unknown>) => Promise<Outcome>
}

type Answer = { doc?: { id: string }; docs?: { id: string }[]; errors?: { message: string }[]; id?: string }

const faultOf = (status: number, text: string): string | undefined =>
  status >= 500 || /\bat .*\.(?:js|ts):\d+/.test(text) || text.includes('Something went wrong') ? `${status} ${text.slice(0, 200)}` : undefined

/** REST: reading is tried by id, as a list and as a count, which have to agree. */
export const restDoor = ({ rest }: TestPortal): Door => ({
  create: async (as, collection, data) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify(data))
    const upload = collection === 'files' ? paper : picture
    form.append('file', new Blob([upload.data], { type: upload.mimetype }), upload.name)
    const { body, status, text } = await rest<Answer>('POST', `/api/${collection}`, { as, body: collection === 'media' || collection === 'files' ? form : data })
    return { fault: faultOf(status, text), id: body.doc?.id, isThrough: status < 300 }
  },
  delete: async (as, collection, id) => {
    const { status, text } = await rest('DELETE', `/api/${collection}/${id}`, { as })
    return { fault: faultOf(status, text), isThrough: status < 300 }
  },
  read: async (as, collection, id) => {
    const byId = await rest<Answer>('GET', `/api/${collection}/${id}`, { as })
    const list = await rest<Answer>('GET', `/api/${collection}?where[id][equals]=${id}`, { as })
    const count = await rest<{ totalDocs?: number }>('GET', `/api/${collection}/count?where[id][equals]=${id}`, { as })
    const seen = [byId.body.id === id, list.body.docs?.[0]?.id === id, count.body.totalDocs === 1]
    const fault = [byId, list, count].map(({ status, text }) => faultOf(status, text)).find(Boolean)
    return { fault: fault ?? (new Set(seen).size > 1 ? `by id, list and count disagree: ${seen.join(', ')}` : undefined), isThrough: seen[0] === true }
  },
  update: async (as, collection, id, data) => {
    const { status, text } = await rest('PATCH', `/api/${collection}/${id}`, { as, body: data })
    return { fault: faultOf(status, text), isThrough: status < 300 }
  },
})

const singular: Readonly<Record<string, string>> = {
  activities: 'Activity', announcements: 'Announcement', categories: 'Category', certificates: 'Certificate', comments: 'Comment', 'commission-plans': 'CommissionPlan', courses: 'Course', 'deal-stages': 'DealStage', deals: 'Deal', documents: 'Document', downloads: 'Download',
  'event-texts': 'EventText', files: 'File', folders: 'Folder', leads: 'Lead', 'ledger-entries': 'LedgerEntry', 'ledger-transactions': 'LedgerTransaction', media: 'Media', notifications: 'Notification', payouts: 'Payout',
  'partner-types': 'PartnerType', 'partner-users': 'PartnerUser', partners: 'Partner', progress: 'Progress', 'room-templates': 'RoomTemplate', rooms: 'Room', stages: 'Stage', tags: 'Tag', tiers: 'Tier', users: 'User',
  'webhook-deliveries': 'WebhookDelivery', webhooks: 'Webhook',
}
const plural = (collection: string): string =>
  collection === 'media' ? 'allMedia' : collection === 'progress' ? 'Progresses' : collection.split('-').map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')

/** Asks GraphQL; the answer with its status. */
export const graphqlOf = (portal: TestPortal) => {
  const post = GRAPHQL_POST(portal.config as never)
  return async (as: SignedIn | undefined, query: string, variables: Record<string, unknown> = {}) => {
    const headers = new Headers({ 'Content-Type': 'application/json', Origin: testOrigin, ...(as && { Cookie: as.cookie }) })
    const response = await post(new Request(`${testOrigin}/api/graphql`, { body: JSON.stringify({ query, variables }), headers, method: 'POST' }))
    const text = await response.text()
    return { ...(JSON.parse(text) as { data?: Record<string, unknown>; errors?: { message: string }[] }), status: response.status, text }
  }
}

/** GraphQL: reading is tried by id and as a list. */
export const graphqlDoor = (portal: TestPortal): Door => {
  const ask = graphqlOf(portal)
  const outcome = async (as: SignedIn | undefined, query: string, variables: Record<string, unknown>): Promise<Outcome> => {
    const { data, status, text } = await ask(as, query, variables)
    const done = data?.done as null | undefined | { id?: string }
    return { fault: faultOf(status, text) ?? (status === 400 ? text.slice(0, 300) : undefined), id: done?.id, isThrough: Boolean(done?.id) }
  }
  return {
    // GraphQL's names of choices have no dots.
    create: (as, collection, { event, ...data }) =>
      outcome(as, `mutation($data: mutation${singular[collection]}Input!) { done: create${singular[collection]}(data: $data) { id } }`, {
        data: { ...data, ...(event !== undefined && { event: collection === 'event-texts' ? String(event).replace(/\W/g, '_') : event }) },
      }),
    delete: (as, collection, id) => outcome(as, `mutation($id: String!) { done: delete${singular[collection]}(id: $id) { id } }`, { id }),
    read: async (as, collection, id) => {
      const byId = await outcome(as, `query($id: String!) { done: ${singular[collection]}(id: $id) { id } }`, { id })
      const { data, status, text } = await ask(as, `query($id: String!) { ${plural(collection)}(where: { id: { equals: $id } }) { docs { id } totalDocs } }`, { id })
      const list = data?.[plural(collection)] as null | undefined | { docs: unknown[]; totalDocs: number }
      const isListed = (list?.docs.length ?? 0) === 1
      const fault = byId.fault ?? faultOf(status, text) ?? (isListed === byId.isThrough ? undefined : 'by id and list disagree')
      return { fault, isThrough: byId.isThrough }
    },
    update: (as, collection, id, data) =>
      outcome(as, `mutation($id: String!, $data: mutation${singular[collection]}UpdateInput!) { done: update${singular[collection]}(id: $id, data: $data) { id } }`, { data, id }),
  }
}
