import type { ExplainReason, UnlockHint } from '../src/client/types.js'
import type { AudienceKind } from '../src/domain/audience.js'
import type { UnlockCondition } from '../src/domain/unlock.js'

type Sentences = {
  audience: Readonly<Record<AudienceKind, string>>
  state: Readonly<Record<'account-suspended' | 'domain-off' | 'draft' | 'partner-suspended', string>>
  unlock: (condition: UnlockCondition) => string
}

const day = (date: string, language: string): string =>
  Number.isNaN(Date.parse(date)) ? '–' : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))

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
  unlock: (condition) => {
    switch (condition.kind) {
      case 'certificate':
        return `Opens with the certificate “${condition.label}”.`
      case 'date':
        return `Opens on ${day(condition.date, 'en')}.`
      case 'stage':
        return `Opens from the stage “${condition.label}” on.`
      case 'tasks':
        return `Opens when the task list “${condition.label}” is done.`
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
  unlock: (condition) => {
    switch (condition.kind) {
      case 'certificate':
        return `Öffnet mit dem Zertifikat „${condition.label}“.`
      case 'date':
        return `Öffnet am ${day(condition.date, 'de')}.`
      case 'stage':
        return `Öffnet ab der Phase „${condition.label}“.`
      case 'tasks':
        return `Öffnet, sobald die Aufgabenliste „${condition.label}“ erledigt ist.`
      case 'tier':
        return `Öffnet ab der Stufe „${condition.label}“.`
    }
  },
}

const sentencesIn = (locale: string): Sentences => (locale.startsWith('de') ? german : english)

/** What still has to happen before a room opens, as a sentence in the reader's language. */
export const unlockHint = (condition: UnlockCondition, locale: string): UnlockHint => ({ kind: condition.kind, text: sentencesIn(locale).unlock(condition) })

/** Why somebody outside an audience does not see a room. */
export const audienceReason = (audience: AudienceKind, locale: string): ExplainReason => ({ audience, kind: 'audience', text: sentencesIn(locale).audience[audience] })

/** Why nobody (yet) sees a room, or why this person sees none at all. */
export const stateReason = (kind: keyof Sentences['state'], locale: string): ExplainReason => ({ kind, text: sentencesIn(locale).state[kind] })

/** A condition that does not hold yet, as a reason. */
export const unlockReason = (condition: UnlockCondition, locale: string): ExplainReason => ({ ...unlockHint(condition, locale), kind: 'unlock', unlock: condition.kind })
