import type { Lead } from '../../../client/types.js'

/** The contact of a lead as one line; empty when nobody is named. */
export const contactName = ({ firstName, lastName }: Pick<Lead, 'firstName' | 'lastName'>): string => [firstName, lastName].filter(Boolean).join(' ')
