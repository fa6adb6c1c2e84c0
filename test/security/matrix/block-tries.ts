import type { SignedIn } from '../../support/start-payload.js'
import type { systemOf, World } from '../support/world.js'
import type { Try } from './endpoints.js'

type Ask = (as: SignedIn | undefined, method: string, path: string, body?: unknown) => Promise<{ body: Record<string, unknown>; status: number }>

const own = 'aaaaaaaaaaaaaaaaaaaaaaa1'
const shared = 'aaaaaaaaaaaaaaaaaaaaaaa2'
const calculator = 'aaaaaaaaaaaaaaaaaaaaaaa3'
const locked = 'aaaaaaaaaaaaaaaaaaaaaaa4'
const item = 'bbbbbbbbbbbbbbbbbbbbbbb1'

const list = (id: string, scope: string) => ({ blockType: 'tasks', id, items: [{ id: item, link: { target: 'none' }, title: 'Task' }], scope, title: 'Tasks' })

/** What people do with the blocks of a room; each is there beside the picture that other lines look for. */
export const blockTries = (system: ReturnType<typeof systemOf>, ids: World['ids'], ask: Ask): Readonly<Record<string, Try>> => {
  let placed: Promise<unknown> | undefined
  const place = () =>
    (placed ??= Promise.all([
      system.update('rooms', ids.plainRoom!, {
        layout: [{ blockType: 'image', image: ids.picture }, list(own, 'person'), list(shared, 'organisation'), { becomesLead: true, blockType: 'pricing-calculator', currency: 'EUR', id: calculator, products: [{ id: item, name: 'Seat', price: '10' }] }],
      }),
      system.update('rooms', ids.lockedRoom!, { layout: [{ blockType: 'image', image: ids.picture }, list(locked, 'person')] }),
    ]))
  const tick =
    (room: string, block: string): Try =>
    async (as) => {
      await place()
      const { status } = await ask(as, 'POST', `/portal/rooms/${room}/progress`, { block, done: true, item })
      const rows = await system.find('progress', { block: { equals: block } })
      for (const { id } of rows) {
        await system.remove('progress', id)
      }
      return status === 200 && rows.length > 0
    }
  return {
    'quote-becomes-a-lead': async (as) => {
      await place()
      const { status } = await ask(as, 'POST', '/portal/rooms/plainroom/quotes', { block: calculator, lead: { company: 'Quoted Ltd' }, quantities: [{ product: item, quantity: 2 }] })
      const leads = await system.find('leads', { company: { equals: 'Quoted Ltd' } })
      for (const { id } of leads) {
        await system.remove('leads', id)
      }
      return status === 201 && leads.length === 1
    },
    'tick-a-task-of-the-organisation': tick('plainroom', shared),
    'tick-an-own-task': tick('plainroom', own),
    'tick-in-a-locked-room': tick('lockedroom', locked),
  }
}
