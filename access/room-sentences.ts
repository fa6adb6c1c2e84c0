import type { ExplainReason, UnlockHint } from '../src/client/types.js'
import type { AudienceKind } from '../src/domain/audience.js'
import type { UnlockCondition } from '../src/domain/unlock.js'

type Sentences = {
  audience: Readonly<Record<AudienceKind, string>>
  state: Readonly<Record<'account-suspended' | 'domain-off' | 'draft' | 'partner-suspended', string>>
  /** `room` is the title of the room a task list stands in; null where it must not be named. */
  unlock: (condition: UnlockCondition, room: null | string) => string
}

/** Kept: to make a format takes longer than everything else that is said about a room. */
const days = { de: new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' }), en: new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }) }

const day = (date: string, language: keyof typeof days): string => (Number.isNaN(Date.parse(date)) ? '–' : days[language].format(new Date(date)))

const englishTasks = (list: null | string, room: null | string): string => {
  if (list === null) {
    return 'Stays closed: the task list that opens it no longer exists.'
  }
  const where = room === null ? '' : ` in the room “${room}”`
  return list === '' ? `Opens when the tasks${where || ' of another room'} are done.` : `Opens when the task list “${list}”${where} is done.`
}

const germanTasks = (list: null | string, room: null | string): string => {
  if (list === null) {
    return 'Bleibt geschlossen: Die Aufgabenliste, die ihn öffnet, gibt es nicht mehr.'
  }
  const where = room === null ? '' : ` im Raum „${room}“`
  return list === '' ? `Öffnet, sobald die Aufgaben${where || ' eines anderen Raums'} erledigt sind.` : `Öffnet, sobald die Aufgabenliste „${list}“${where} erledigt ist.`
}

const english: Sentences = {
  audience: {
    categories: 'The room is for other categories than the partner’s.',
    partners: 'The room is for named partners, and this one is not among them.',
    partnerTypes: 'It is for other partner types.',
    stages: 'The room is for other lifecycle stages than the partner’s.',
    tags: 'The room is for partners with other tags.',
    tiers: 'The room is for other tiers than the partner’s.',
  },
  state: {
    'account-suspended': 'The account of this person is not active.',
    'domain-off': 'This kind of room is switched off.',
    draft: 'The room is not published.',
    'partner-suspended': 'The partner is suspended.',
  },
  unlock: (condition, room) => {
    switch (condition.kind) {
      case 'certificate':
        return condition.label === null ? 'Stays closed: the course whose certificate opens it no longer exists.' : `Opens with the certificate “${condition.label}”.`
      case 'date':
        return `Opens on ${day(condition.date, 'en')}.`
      case 'stage':
        return `Opens from the stage “${condition.label}” on.`
      case 'tasks':
        return englishTasks(condition.label, room)
      case 'tier':
        return `Opens from the tier “${condition.label}” on.`
    }
  },
}

const german: Sentences = {
  audience: {
    categories: 'Der Raum ist für andere Kategorien als die des Partners.',
    partners: 'Der Raum ist für bestimmte Partner, und dieser gehört nicht dazu.',
    partnerTypes: 'Das ist für andere Partnertypen.',
    stages: 'Der Raum ist für andere Lebensphasen als die des Partners.',
    tags: 'Der Raum ist für Partner mit anderen Schlagwörtern.',
    tiers: 'Der Raum ist für andere Stufen als die des Partners.',
  },
  state: {
    'account-suspended': 'Das Konto dieser Person ist nicht aktiv.',
    'domain-off': 'Diese Art von Raum ist abgeschaltet.',
    draft: 'Der Raum ist nicht veröffentlicht.',
    'partner-suspended': 'Der Partner ist gesperrt.',
  },
  unlock: (condition, room) => {
    switch (condition.kind) {
      case 'certificate':
        return condition.label === null ? 'Bleibt geschlossen: Den Kurs, dessen Zertifikat ihn öffnet, gibt es nicht mehr.' : `Öffnet mit dem Zertifikat „${condition.label}“.`
      case 'date':
        return `Öffnet am ${day(condition.date, 'de')}.`
      case 'stage':
        return `Öffnet ab der Phase „${condition.label}“.`
      case 'tasks':
        return germanTasks(condition.label, room)
      case 'tier':
        return `Öffnet ab der Stufe „${condition.label}“.`
    }
  },
}

const sentencesIn = (locale: string): Sentences => (locale.startsWith('de') ? german : english)

const roomOf = (condition: UnlockCondition, isKnown: (id: string) => boolean): null | string =>
  condition.kind === 'tasks' && condition.room && isKnown(condition.room.id) ? condition.room.title : null

/** What still has to happen before a room opens, as a sentence in the reader's language. Rooms that the reader does not know of are not named. */
export const unlockHint = (condition: UnlockCondition, locale: string, knownRooms: ReadonlySet<string>): UnlockHint => ({
  kind: condition.kind,
  text: sentencesIn(locale).unlock(condition, roomOf(condition, (id) => knownRooms.has(id))),
})

/** Why somebody outside an audience does not see a room. */
export const audienceReason = (audience: AudienceKind, locale: string): ExplainReason => ({ audience, kind: 'audience', text: sentencesIn(locale).audience[audience] })

/** Why nobody (yet) sees a room, or why this person sees none at all. */
export const stateReason = (kind: keyof Sentences['state'], locale: string): ExplainReason => ({ kind, text: sentencesIn(locale).state[kind] })

/** A condition that does not hold yet, as a reason for staff. */
export const unlockReason = (condition: UnlockCondition, locale: string): ExplainReason => ({
  kind: 'unlock',
  text: sentencesIn(locale).unlock(condition, roomOf(condition, () => true)),
  unlock: condition.kind,
})
