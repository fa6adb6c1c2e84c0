import type { APIError as Refusal, PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { viewerOf } from '../../../access/viewer-of.js'
import type { Language } from '../languages.js'
import { languageOf } from '../refusals/language-of.js'
import { german } from './de.js'
import { english } from './en.js'

/** How a room is found. */
export type RoomState = 'hidden' | 'locked' | 'open'

/** Whom an expectation is about, by names. */
export type Expected = { expected: RoomState; partner: null | string; stage: null | string; tier: null | string }

/** Sentences about building rooms: what is expected, what is wrong, what is suggested, what is refused. One language each. */
export type RoomTexts = {
  circle: (values: { list: string; rooms: readonly string[] }) => string
  duplicate: {
    condition: (values: { list: string }) => string
    link: (values: { room: string }) => string
  }
  expectation: (expected: Expected) => string
  expectations: {
    found: (values: { actual: RoomState; reasons: readonly string[] }) => string
    gone: string
    otherType: string
    refused: (values: { all: number; failures: readonly string[] }) => string
  }
  refusals: {
    DAYS_INVALID: (values: { least: number; most: number }) => string
    KIND_EXISTS: (values: { partnerType: string; room: string }) => string
    PARTNER_OF_OTHER_TYPE: () => string
    PARTNER_TYPE_UNKNOWN: () => string
    ROOM_FORM_INVALID: () => string
    STAGE_OR_CATEGORY_UNKNOWN: () => string
    SUGGESTION_UNKNOWN: () => string
    TEMPLATE_NOT_FOUND: () => string
    TITLE_TOO_LONG: () => string
    TYPED_ROOM_INVALID: (values: { most: number }) => string
  }
  suggestions: {
    stale: (values: { days: number; room: string }) => string
    unused: (values: { days: number; room: string }) => string
  }
  warnings: {
    condition: (values: { kind: 'certificate' | 'stage' | 'tasks' | 'tier' }) => string
    contrast: (values: { least: number; ratio: string; where: string }) => string
    linkClosed: (values: { closed: number; readers: number; room: string; where: string }) => string
    linkForeign: (values: { room: string; where: string }) => string
    linkGone: (values: { where: string }) => string
    /** The words of a link as the place where it stands. */
    link: (values: { words: string }) => string
    linkUnpublished: (values: { room: string; where: string }) => string
    noAlt: (values: { file: string; where: string }) => string
    nobody: string
    noPartners: string
  }
}

const catalogues: Readonly<Record<Language, RoomTexts>> = { de: german, en: english }

/** The sentences in a language. */
export const roomTextsIn = (language: Language): RoomTexts => catalogues[language]

/** The sentences in the language of whoever asks. */
export const roomTextsFor = async (req: PayloadRequest): Promise<RoomTexts> => roomTextsIn(languageOf(await viewerOf(req), req))

type Refusals = RoomTexts['refusals']

const statuses: Readonly<Partial<Record<keyof Refusals, number>>> = { KIND_EXISTS: 409, PARTNER_TYPE_UNKNOWN: 404, TEMPLATE_NOT_FOUND: 404 }

/** A refusal to throw: its stable code, and a sentence in the language of whoever asked. */
export const roomRefusal = async <Code extends keyof Refusals>(req: PayloadRequest, code: Code, ...values: Parameters<Refusals[Code]>): Promise<Refusal> => {
  const sentence = (await roomTextsFor(req)).refusals[code] as (...values: Parameters<Refusals[Code]>) => string
  return new APIError(sentence(...values), statuses[code] ?? 400, { code }, true)
}
