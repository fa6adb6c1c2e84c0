import { slugs } from '../../collections/slugs.js'
import type { Rule } from '../rule.js'

/** Records that say nothing of a lead or a deal. Named one by one: a comment is about one of them too, and Payload's `not_equals` does not see the kind of a record. */
const others = [slugs.announcements, slugs.certificates, slugs.documents, slugs.partners, slugs.partnerUsers, slugs.rooms]

/** Activities about anything but sales: what remains for people whose rooms of leads and deals are locked. */
export const isNotAboutSales: Rule = { grants: () => ({ or: others.map((slug) => ({ 'record.relationTo': { equals: slug } })) }), says: 'it is not about a lead or a deal' }
