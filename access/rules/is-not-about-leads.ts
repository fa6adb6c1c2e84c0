import { slugs } from '../../collections/slugs.js'
import type { Rule } from '../rule.js'

/** Records that say nothing of a lead. Named one by one: a comment is about a lead too, and Payload's `not_equals` does not see the kind of a record. */
const others = [slugs.announcements, slugs.partners, slugs.partnerUsers, slugs.rooms]

/** Activities about anything but leads: what remains for people whose leads room is locked. */
export const isNotAboutLeads: Rule = { grants: () => ({ or: others.map((slug) => ({ 'record.relationTo': { equals: slug } })) }), says: 'it is not about a lead' }
