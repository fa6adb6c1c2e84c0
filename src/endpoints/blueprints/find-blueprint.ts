import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { builtInBlueprints, roomCatalogue } from '../../blueprints/index.js'
import { asSystem } from '../../database/doors.js'
import { type ProposalAnswers, proposeRooms, readAnswers } from '../../domain/blueprint-proposal.js'
import type { Blueprint, BlueprintBlock, BlueprintRoom, Words } from '../../domain/blueprints.js'
import { fieldsOf, localesOf } from '../../portal-code/fields.js'
import { createReferences } from '../../portal-code/references.js'
import { toCode } from '../../portal-code/to-code.js'
import { slugify } from '../../fields/slug-field.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { proposalWords } from './sentences.js'

/** How a template is named among the blueprints. */
const templatePrefix = 'template-'
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

type Template = { id: string; title?: unknown } & Record<string, unknown>
type Code = { blocks?: readonly BlueprintBlock[]; description?: unknown; group?: unknown; icon?: string; showTableOfContents?: boolean; title?: unknown }

/** A text of the vendor's in each language the product speaks; one that is missing is said in another. */
const wordsOf = (value: unknown): Words => {
  const byLocale = (typeof value === 'object' && value !== null ? value : { en: String(value ?? '') }) as Partial<Words>
  const any = byLocale.en ?? byLocale.de ?? Object.values(byLocale)[0] ?? ''
  return { de: byLocale.de ?? any, en: byLocale.en ?? any }
}

const roomOfTemplate = (id: string, { blocks = [], description, group, icon, showTableOfContents = false, title }: Code): BlueprintRoom => {
  const words = wordsOf(title)
  return {
    about: wordsOf(description),
    blocks,
    ...(group !== undefined && { group: wordsOf(group) }),
    home: 'template',
    icon: icon ?? 'file-text',
    key: id,
    kind: 'custom',
    order: 100,
    showTableOfContents,
    slug: slugify(words.en) || 'room',
    title: words,
  }
}

const blueprintOfTemplate = async (req: PayloadRequest, partnerType: string, template: Template): Promise<Blueprint> => {
  const code = (await toCode(fieldsOf(req, slugs.roomTemplates), template, { references: createReferences(req, partnerType), req })) as Code
  return { description: wordsOf(code.description), id: `${templatePrefix}${template.id}`, isPattern: true, rooms: [roomOfTemplate(template.id, code)], title: wordsOf(code.title) }
}

const readTemplates = async (req: PayloadRequest, id?: string): Promise<Template[]> => {
  const locale = localesOf(req).isLocalized ? { locale: 'all' } : {}
  const { docs } = await asSystem(req, 'editors of rooms read the templates of rooms').find<Template>({ ...locale, collection: slugs.roomTemplates, limit: 100, pagination: false, sort: 'createdAt', ...(id && { where: { id: { equals: id } } }) })
  return docs
}

/** What staff have saved as templates, each as a blueprint of one room; without its content. */
export const templateBlueprints = async (req: PayloadRequest): Promise<Blueprint[]> =>
  (await readTemplates(req)).map((template) => ({
    description: wordsOf(template.description),
    id: `${templatePrefix}${template.id}`,
    isPattern: true,
    rooms: [roomOfTemplate(template.id, { ...(template as Code), blocks: [] })],
    title: wordsOf(template.title),
  }))

/** The answers of a request; refused when one of them is none to choose from. */
export const requireAnswers = async (req: PayloadRequest, given: unknown): Promise<ProposalAnswers> => {
  const answers = readAnswers(given ?? {})
  if (!answers) {
    throw await refusal(req, 'BLUEPRINT_ANSWERS_UNKNOWN')
  }
  return answers
}

/** The rooms that follow from the answers, as a blueprint to plan and apply. */
export const blueprintOfAnswers = (answers: ProposalAnswers): Blueprint => ({
  ...proposalWords,
  id: 'proposal',
  isPattern: false,
  rooms: proposeRooms(answers)
    .flatMap(({ key }) => roomCatalogue.get(key) ?? [])
    .sort((one, other) => one.order - other.order),
})

/** The blueprint of an address: one of ours, a template of staff (`template-<id>`), or `proposal` with the answers in the body. */
export const requireBlueprint = async (req: PayloadRequest, id: unknown, partnerType: string, answers: unknown): Promise<Blueprint> => {
  if (id === 'proposal') {
    return blueprintOfAnswers(await requireAnswers(req, answers))
  }
  const known = builtInBlueprints.find((blueprint) => blueprint.id === id)
  const templateId = typeof id === 'string' && id.startsWith(templatePrefix) ? id.slice(templatePrefix.length) : ''
  const [template] = !known && uuid.test(templateId) ? await readTemplates(req, templateId) : []
  if (known) {
    return known
  }
  if (!template) {
    throw await refusal(req, 'BLUEPRINT_NOT_FOUND')
  }
  return blueprintOfTemplate(req, partnerType, template)
}
