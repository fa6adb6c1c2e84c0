import type { PlannedRoom } from '../../domain/blueprint-plan.js'
import type { ProposalReason } from '../../domain/blueprint-proposal.js'
import type { Blueprint, BlueprintRoom } from '../../domain/blueprints.js'
import type { ToFill } from '../../blueprints/parts.js'
import type { Language } from '../../translations/languages.js'
import { planSentence, reasonSentence } from './sentences.js'

/** A blueprint in a list to choose from. */
export type DescribedBlueprint = { description: string; id: string; isPattern: boolean; isTemplate: boolean; rooms: string[]; title: string }

/** One room of a plan, as the wizard shows it. */
export type DescribedRoom = {
  group: null | string
  icon: null | string
  key: string
  kind: string
  /** Why it is made, kept or left out. */
  reason: string
  /** The answers it follows from; empty for a blueprint that was chosen. */
  reasons: string[]
  /** The room that is there already. */
  room: null | { id: string; slug: string }
  state: PlannedRoom['state']
  title: string
  /** What staff put in before the room is complete. */
  toFill: string[]
  /** What opens it: a tier, a date, tasks. */
  unlockedBy: string[]
}

/** Reasons of a proposal by the key of the room. */
export type Reasons = ReadonlyMap<string, readonly (ProposalReason | 'always')[]>

/** What a room of a blueprint waits for: its blocks that need something only the vendor has. */
export const toFillOf = ({ blocks = [] }: BlueprintRoom, language: Language): string[] => blocks.flatMap((block) => ('toFill' in block ? [(block as unknown as ToFill).toFill[language]] : []))

const unlockedBy = ({ unlock = [] }: BlueprintRoom): string[] => unlock.map((condition) => ('tier' in condition ? 'tier' : 'stage' in condition ? 'stage' : 'inDays' in condition ? 'date' : 'tasks'))

/** A blueprint for a list. */
export const describeBlueprint = ({ description, id, isPattern, rooms, title }: Blueprint, language: Language): DescribedBlueprint => ({
  description: description[language],
  id,
  isPattern,
  isTemplate: id.startsWith('template-'),
  rooms: rooms.map((room) => room.title[language]),
  title: title[language],
})

/** A planned room for the wizard. */
export const describePlanned = (planned: PlannedRoom, language: Language, reasons: Reasons = new Map()): DescribedRoom => {
  const { group, icon, key, kind, title } = planned.room
  return {
    group: group?.[language] ?? null,
    icon: icon ?? null,
    key,
    kind,
    reason: planSentence(planned, language),
    reasons: (reasons.get(key) ?? []).map((reason) => reasonSentence(reason, language)),
    room: planned.state === 'keep' ? { id: planned.present.id, slug: planned.present.slug } : null,
    state: planned.state,
    title: title[language],
    toFill: planned.state === 'make' ? toFillOf(planned.room, language) : [],
    unlockedBy: unlockedBy(planned.room),
  }
}
