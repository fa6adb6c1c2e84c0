import { slugs } from '../../collections/slugs.js'
import type { Rule } from '../rule.js'

const names = { deals: 'deal', leads: 'lead' } as const

/** Comments and activities about one kind of record. */
export const isAbout = (kind: keyof typeof names): Rule => ({ grants: () => ({ 'record.relationTo': { equals: slugs[kind] } }), says: `it is about a ${names[kind]}` })
