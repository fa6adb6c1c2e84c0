import { systemOf, type World } from '../../security/support/world.js'
import type { RestAnswer, TestPortal } from '../../support/start-payload.js'

export type ReadBlock<Data = Record<string, unknown>> = { blockType: string; data: Data; id: string; reason?: string } & Record<string, unknown>
export type ReadRoom<Data = Record<string, unknown>> = { blocks: ReadBlock<Data>[]; errors: { message: string }[]; state: string }

/** Fills the plain room of the world with blocks, and reads it as somebody. */
export const roomReader = (portal: TestPortal, world: World) => {
  const read = <Data>(name: keyof World['actors'], { language = 'en', slug = 'plainroom' }: { language?: string; slug?: string } = {}): Promise<RestAnswer<ReadRoom<Data>>> =>
    portal.rest<ReadRoom<Data>>('GET', `/api/portal/rooms/${slug}?locale=${language}`, { as: world.actors[name] })
  return {
    /** The first block of the plain room as somebody gets it. */
    blockAs: async <Data = Record<string, unknown>>(name: keyof World['actors'], language?: string): Promise<ReadBlock<Data>> => {
      const { body, status } = await read<Data>(name, { language })
      const [block] = body.blocks ?? []
      if (status !== 200 || !block) {
        throw new Error(`${name} does not get the block: ${status} ${JSON.stringify(body.errors ?? body)}`)
      }
      return block
    },
    fill: (...layout: readonly object[]) => systemOf(portal.payload).update('rooms', world.ids.plainRoom!, { layout }),
    /** Saves blocks as a marketer does, over REST. */
    save: (...layout: readonly object[]) => portal.rest<{ errors?: { data?: { errors?: { message: string; path: string }[] }; message: string }[] }>('PATCH', `/api/rooms/${world.ids.plainRoom}`, { as: world.actors.marketer, body: { layout } }),
    read,
    /** Puts blocks into the database past every check, as a change of the options or a deleted file leaves them. */
    smuggle: (...layout: readonly object[]) => portal.payload.db.updateOne({ collection: 'rooms', data: { layout }, id: world.ids.plainRoom!, req: {} } as never),
  }
}
