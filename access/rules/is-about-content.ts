import { slugs } from '../../collections/slugs.js'
import type { Rule } from '../rule.js'

/** Activities about rooms and announcements: what a marketer works with. */
export const isAboutContent: Rule = {
  grants: () => ({ 'record.relationTo': { in: [slugs.rooms, slugs.announcements] } }),
  says: 'it is about a room or an announcement',
}
