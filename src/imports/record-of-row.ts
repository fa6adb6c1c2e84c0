import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { importFields, type ImportField, type ImportKind, type ImportMapping } from '../domain/imports/import-kinds.js'
import { questionOfPath } from '../domain/imports/questions.js'
import { readAnswer } from '../domain/imports/read-answer.js'
import { type CellProblem, readCell, withoutDefusing } from '../domain/imports/read-cell.js'
import type { Finder, Found } from './find-records.js'

/** What is wrong with one cell of a row. */
export type RowProblem = { code: CellProblem['code'] | 'ambiguous' | 'option' | 'unknown'; path: string; value: string }

type Asked = { cells: readonly string[]; finder: Finder; kind: ImportKind; mapping: ImportMapping; req: PayloadRequest }

type Option = string | { label?: unknown; value: string }

const folded = (text: string): string => text.trim().toLowerCase()

const textsOf = (option: Option): string[] =>
  typeof option === 'string' ? [option] : [option.value, ...(typeof option.label === 'string' ? [option.label] : Object.values((option.label ?? {}) as Record<string, unknown>).filter((label) => typeof label === 'string'))]

/** Options are written as they are stored, or as people read them in any language. */
const optionOf = ({ kind, req }: Asked, path: string, text: string): string | undefined => {
  const fields = req.payload.collections[slugs[kind]]?.config.flattenedFields ?? []
  const field = fields.find(({ name }) => name === path)
  const options = (field && 'options' in field ? (field.options as Option[]) : []).filter((option) => textsOf(option).map(folded).includes(folded(text)))
  const [found] = options
  return found === undefined ? undefined : typeof found === 'string' ? found : found.value
}

const partnerCell = ({ cells, mapping }: Asked): string => withoutDefusing(cells[mapping.partner ?? -1] ?? '').trim()

const lists: Readonly<Record<string, string>> = { categories: slugs.categories, partnerType: slugs.partnerTypes, stage: slugs.stages, tags: slugs.tags, tier: slugs.tiers }

const find = async (asked: Asked, path: string, text: string): Promise<Found> => {
  const { finder, kind, req } = asked
  if (path === 'partner' || path === 'parent') {
    return finder.partner(req, text)
  }
  if (path === 'manager') {
    return finder.staff(req, text)
  }
  return path === 'stage' && kind === 'deals' ? finder.stageOfPartner(req, partnerCell(asked), text) : finder.inList(req, lists[path] ?? '', text)
}

const valueOf = async (asked: Asked, { path, reads }: ImportField, cell: string): Promise<undefined | { problem: RowProblem } | { value: unknown }> => {
  const text = withoutDefusing(cell).trim()
  if (text === '') {
    return undefined
  }
  if (reads === 'option') {
    const value = optionOf(asked, path, text)
    return value === undefined ? { problem: { code: 'option', path, value: text } } : { value }
  }
  if (reads === 'name' || reads === 'names') {
    const names = reads === 'names' ? text.split(';').map((name) => name.trim()).filter((name) => name !== '') : [text]
    const ids: string[] = []
    for (const name of names) {
      const found = await find(asked, path, name)
      if (typeof found === 'string') {
        return { problem: { code: found, path, value: name } }
      }
      ids.push(found.id)
    }
    return { value: reads === 'names' ? ids : ids[0] }
  }
  const read = readCell(reads, cell, asked.cells[asked.mapping.currency ?? -1] ?? '')
  return read === undefined ? undefined : 'code' in read ? { problem: { ...read, path } } : read
}

const put = (data: Record<string, unknown>, path: string, value: unknown): void => {
  const [first = '', second] = path.split('.')
  data[first] = second === undefined ? value : { ...(data[first] as object | undefined), [second]: value }
}

/** The answers to the questions of the partner's type; a question that it does not ask, or an answer that makes no sense, is named when the record is written. */
const answersOf = async (asked: Asked): Promise<Record<string, unknown>> => {
  const { cells, finder, kind, mapping, req } = asked
  const answers: Record<string, unknown> = {}
  for (const [path, place] of Object.entries(mapping)) {
    const name = questionOfPath(path)
    const text = withoutDefusing(cells[place] ?? '').trim()
    if (name !== undefined && text !== '' && kind !== 'partners') {
      const question = await finder.question(req, kind, partnerCell(asked), name)
      answers[name] = question ? readAnswer(question, text) : text
    }
  }
  return answers
}

/** The record that a row means, and what is wrong with its cells. Empty cells say nothing, so that defaults hold. */
export const recordOfRow = async (asked: Asked): Promise<{ data: Record<string, unknown>; problems: RowProblem[] }> => {
  const data: Record<string, unknown> = {}
  const problems: RowProblem[] = []
  for (const field of importFields[asked.kind]) {
    const place = asked.mapping[field.path]
    const read = place === undefined ? undefined : await valueOf(asked, field, asked.cells[place] ?? '')
    if (read && 'problem' in read) {
      problems.push(read.problem)
    } else if (read) {
      put(data, field.path, read.value)
    }
  }
  const answers = await answersOf(asked)
  return { data: Object.keys(answers).length > 0 ? { ...data, customFields: answers } : data, problems }
}
