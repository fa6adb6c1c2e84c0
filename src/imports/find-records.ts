import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { staffCollectionOf } from '../../access/authenticate.js'
import { asViewer, sqlOf } from '../database/doors.js'
import { type AskingCollection, readQuestions } from '../database/reads/read-questions.js'
import { readSettingsOf } from '../database/reads/read-settings.js'
import type { AskedQuestion } from '../domain/imports/questions.js'

type Named = { email?: string; id: string; name?: null | Record<string, string> | string; partnerType?: string; slug?: string }

/** The record that a name means; a code when there is none, or more than one. */
export type Found = 'ambiguous' | 'unknown' | { id: string }

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
const folded = (text: string): string => text.trim().toLowerCase()

const namesOf = ({ email, name, slug }: Named): string[] => [...(typeof name === 'string' ? [name] : Object.values(name ?? {})), slug ?? '', email ?? ''].filter((text) => text !== '').map(folded)

const onlyOne = (matches: readonly Named[]): Found => (matches.length > 1 ? 'ambiguous' : matches[0] ? { id: matches[0].id } : 'unknown')

/**
 * Looks for records by what people call them, as far as whoever imports may read them. What was found is remembered for the file: lists of a few dozen
 * are read once, partners and colleagues one by one.
 */
export const createFinder = () => {
  const lists = new Map<string, Promise<Named[]>>()
  const single = new Map<string, Promise<Named[]>>()
  const asked = new Map<string, Promise<AskedQuestion[]>>()

  const all = (req: PayloadRequest, collection: string): Promise<Named[]> => {
    const known = lists.get(collection)
    if (known) {
      return known
    }
    const reading = asViewer(req)
      .find<Named>({ collection, limit: 1_000, locale: 'all', pagination: false })
      .then(({ docs }) => docs)
    lists.set(collection, reading)
    return reading
  }
  const by = (req: PayloadRequest, collection: string, field: 'email' | 'name', text: string): Promise<Named[]> => {
    const key = `${collection}:${text.trim()}`
    const known = single.get(key)
    if (known) {
      return known
    }
    const where = uuid.test(text) ? { id: { equals: text } } : { [field]: { equals: text.trim() } }
    const reading = asViewer(req)
      .find<Named>({ collection, limit: 2, pagination: false, where })
      .then(({ docs }) => docs)
    single.set(key, reading)
    return reading
  }

  return {
    /** One of a short list: partner types, tiers, stages, categories, tags; by name in any language, or by slug. */
    inList: async (req: PayloadRequest, collection: string, text: string): Promise<Found> =>
      onlyOne((await all(req, collection)).filter((record) => record.id === text || namesOf(record).includes(folded(text)))),
    partner: async (req: PayloadRequest, text: string): Promise<Found> => onlyOne(await by(req, slugs.partners, 'name', text)),
    /** What the form of a partner asks for; undefined when it does not ask that, or there is no such partner. */
    question: async (req: PayloadRequest, collection: AskingCollection, partner: string, name: string): Promise<AskedQuestion | undefined> => {
      const questions = asked.get(collection) ?? readQuestions(sqlOf(req), collection, readSettingsOf(req.payload))
      asked.set(collection, questions)
      const [owner] = await by(req, slugs.partners, 'name', partner)
      return (await questions).find((question) => question.name === name && question.partnerType === owner?.partnerType)
    },
    /** A stage of the pipeline that the partner works in. */
    stageOfPartner: async (req: PayloadRequest, partner: string, text: string): Promise<Found> => {
      const [owner] = await by(req, slugs.partners, 'name', partner)
      const stages = await all(req, slugs.dealStages)
      return onlyOne(stages.filter((stage) => stage.partnerType === owner?.partnerType && namesOf(stage).includes(folded(text))))
    },
    staff: async (req: PayloadRequest, text: string): Promise<Found> => onlyOne(await by(req, staffCollectionOf(req.payload), 'email', folded(text))),
  }
}

export type Finder = ReturnType<typeof createFinder>
