import type { PayloadRequest } from 'payload'

import { sqlOf } from '../src/database/sql.js'
import type { Language } from '../src/translations/languages.js'
import { roomTextsIn, type RoomState } from '../src/translations/rooms/room-texts.js'
import { imaginedPartner, type NamedPartner, type NamedRank, readPartners, readRanks } from './partner-traits.js'
import { reasonsFor, roomSettingsOf, verdictsOn } from './room-access.js'
import { type RoomDocument, rowOfDocument } from './room-of-document.js'
import type { RoomRow } from './rooms-query.js'

/** Whether one expectation is met; `text` says what was expected, `why` what is the case instead. */
export type JudgedExpectation = { id: string; isMet: boolean; text: string; why: null | string }

/** What staff expect of a room, as its document holds it. */
export type Expectation = { expected?: null | string; id?: null | string; partner?: unknown; stage?: unknown; tier?: unknown }

type Judged = Omit<RoomDocument, 'id'> & { id?: string; partnerType: string }

const idIn = (value: unknown): null | string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' && id !== '' ? id : null
}

const stateOf = (value: unknown): RoomState => (value === 'hidden' || value === 'locked' ? value : 'open')

type World = { partners: readonly NamedPartner[]; stages: readonly NamedRank[]; tiers: readonly NamedRank[] }

/** Judges a room as it would be once published: for every expectation, what that partner would find. */
export const judgeExpectations = async (room: Judged, expectations: readonly Expectation[], req: PayloadRequest, language: Language): Promise<JudgedExpectation[]> => {
  const [sql, settings, texts] = [sqlOf(req), roomSettingsOf(req.payload), roomTextsIn(language)]
  const partnerIds = [...new Set(expectations.flatMap(({ partner }) => idIn(partner) ?? []))]
  const world: World = {
    partners: await readPartners(sql, partnerIds),
    stages: await readRanks(sql, 'stages', language, settings.defaultLocale),
    tiers: await readRanks(sql, 'tiers', language, settings.defaultLocale),
  }
  const rows = new Map<null | string, RoomRow>()
  const rowFor = async (partner: null | string): Promise<RoomRow> => {
    const row = rows.get(partner) ?? (await rowOfDocument(room, { locale: language, partner, partnerType: room.partnerType, person: null }, sql, settings.defaultLocale))
    rows.set(partner, row)
    return row
  }

  const judge = async (expectation: Expectation, index: number): Promise<JudgedExpectation> => {
    const [partnerId, expected] = [idIn(expectation.partner), stateOf(expectation.expected)]
    const partner = world.partners.find(({ id }) => id === partnerId)
    const tier = world.tiers.find(({ id }) => id === idIn(expectation.tier)) ?? null
    const stage = world.stages.find(({ id }) => id === idIn(expectation.stage)) ?? null
    const text = texts.expectation({ expected, partner: partnerId === null ? null : (partner?.name ?? '–'), stage: stage?.name ?? null, tier: tier?.name ?? null })
    const judged = (why: null | string): JudgedExpectation => ({ id: expectation.id ?? String(index), isMet: why === null, text, why })
    if (partnerId !== null && !partner) {
      return judged(texts.expectations.gone)
    }
    if (partner && partner.partnerType !== room.partnerType) {
      return judged(texts.expectations.otherType)
    }
    const row = await rowFor(partner?.id ?? null)
    const { verdict } = verdictsOn([row], partner ?? imaginedPartner(room.partnerType, { stage, tier }), settings, language)[0]!
    return judged(verdict.state === expected ? null : texts.expectations.found({ actual: verdict.state, reasons: reasonsFor(row, verdict, settings, language).map((reason) => reason.text) }))
  }

  const judgements: JudgedExpectation[] = []
  // One after the other: inside a transaction they share one connection anyway.
  for (const [index, expectation] of expectations.entries()) {
    judgements.push(await judge(expectation, index))
  }
  return judgements
}
