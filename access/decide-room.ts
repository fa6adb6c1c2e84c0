import { type Audience, type AudienceKind, audienceMisses } from '../src/domain/audience.js'
import { type UnlockCondition, type UnlockFacts, unmetConditions } from '../src/domain/unlock.js'

/** What of a room decides who gets in. */
export type GuardedRoom = {
  audience: Audience
  /** False for a kind that is switched off or not registered. */
  isKindOn: boolean
  isPublished: boolean
  unlock: readonly UnlockCondition[]
  whenLocked: 'hide' | 'show'
}

/** Whether somebody gets into a room, and everything that stands in the way. */
export type RoomVerdict = { missedAudience: AudienceKind[]; state: 'hidden' | 'locked' | 'open'; unmet: UnlockCondition[] }

/**
 * The one decision about a room. Unpublished, switched off or outside the audience: hidden. Conditions not met: locked or hidden,
 * as the room says. Everything is reported, also what comes second, so that staff see all there is to change.
 */
export const decideRoom = (room: GuardedRoom, facts: UnlockFacts): RoomVerdict => {
  const missedAudience = audienceMisses(room.audience, facts.partner)
  const unmet = unmetConditions(room.unlock, facts)
  const isForViewer = room.isPublished && room.isKindOn && missedAudience.length === 0
  if (!isForViewer) {
    return { missedAudience, state: 'hidden', unmet }
  }
  if (unmet.length === 0) {
    return { missedAudience, state: 'open', unmet }
  }
  return { missedAudience, state: room.whenLocked === 'show' ? 'locked' : 'hidden', unmet }
}
