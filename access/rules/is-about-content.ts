import { slugs } from '../../collections/slugs.js'
import type { Rule } from '../rule.js'

/** Activities about rooms and announcements: what a marketer works with. */
export const isAboutContent: Rule = {
  grants: () => ({ or: [{ 'record.relationTo': { equals: slugs.rooms } }, { 'record.relationTo': { equals: slugs.announcements } }] }),
  says: 'it is about a room or an announcement',
}
