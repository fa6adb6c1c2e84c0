import type { Rule } from '../rule.js'

/** Partner managers and what belongs to the partners assigned to them; `field` is the path to the partner's manager, such as `partner.manager`. */
export const managesPartner = (field: string): Rule => ({
  grants: (viewer) => viewer.kind === 'staff' && viewer.role === 'manager' && { [field]: { equals: viewer.id } },
  says: 'they are the manager of the partner',
})
