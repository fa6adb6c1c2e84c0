import { slugs } from '../../../collections/slugs.js'
import { completedItem } from '../../domain/task-list.js'
import { demoProgress } from '../content/progress.js'
import { createRecord } from '../create-record.js'
import { daysBefore } from '../days.js'
import type { SeedContext } from '../seed-context.js'
import type { Partner, Person } from './seed-partners.js'
import type { SeededRoom } from './seed-rooms.js'

const personCalled = (partners: readonly Partner[], email: string): { partner: Partner; person: Person } => {
  const partner = partners.find(({ people }) => people.some((person) => person.email === email))
  const person = partner?.people.find((candidate) => candidate.email === email)
  if (!partner || !person) {
    throw new Error(`The demo tells of progress of ${email}, who is nobody.`)
  }
  return { partner, person }
}

/** Task lists that are under way, and one that is complete. Answers how many tasks are done. */
export const seedProgress = async (context: SeedContext, rooms: readonly SeededRoom[], partners: readonly Partner[]): Promise<number> => {
  let count = 0
  for (const { daysAgo, email, partnerType, room: key, tasks } of demoProgress) {
    const room = rooms.find((candidate) => candidate.key === key && candidate.partnerType === partnerType)
    const list = room?.blocks.find(({ blockType }) => blockType === 'tasks')
    const { partner, person } = personCalled(partners, email)
    const items = (list?.items ?? []).slice(0, tasks).map(({ id }) => id)
    if (!room || !list || items.length < tasks) {
      throw new Error(`The demo has no list of ${tasks} tasks in the room ${key}.`)
    }
    const isComplete = tasks === list.items?.length
    const isShared = list.scope === 'organisation'
    for (const [index, item] of [...items, ...(isComplete ? [completedItem] : [])].entries()) {
      const at = daysBefore(context.now, Math.max(0.2, daysAgo - index * 0.7))
      await createRecord(
        context,
        slugs.progress,
        { block: list.id, doneAt: at.toISOString(), item, owner: isShared ? partner.id : person.id, partner: partner.id, partnerUser: person.id, room: room.id, scope: isShared ? 'organisation' : 'person' },
        at,
      )
    }
    count += items.length
  }
  return count
}
