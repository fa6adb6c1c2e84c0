import { eventGroupName, eventGroupOf, eventNames } from '../translations/events/event-names.js'
import type { EventName } from '../translations/events/event-texts.js'
import type { Language } from '../translations/languages.js'
import { catalogue, type Channel, type Circle } from './catalogue.js'
import type { Recipient } from './recipients.js'

/** One event as people choose about it. */
export type EventChoice = { channels: readonly Channel[]; event: EventName; label: string }

/** Events that belong together. */
export type ChoiceGroup = { events: EventChoice[]; group: string; label: string }

const sides: Readonly<Record<Circle, readonly Recipient['kind'][]>> = {
  'deal-people': ['partner-user'],
  finance: ['staff'],
  manager: ['staff'],
  'partner-admins': ['partner-user'],
  'partner-people': ['partner-user'],
  'partner-team': ['partner-user'],
  submitter: ['partner-user'],
  writers: ['partner-user', 'staff'],
}

/** Groups of events that go with a kind of room: nobody is told of what there is not. */
export const roomKindOfGroup: Readonly<Record<string, string>> = { commission: 'payments', deal: 'deals', lead: 'leads', payout: 'payments', statement: 'payments' }

/** The events that a person of one side can ever be told about, grouped, in their language; `isOn` says of which kinds of rooms. */
export const choicesFor = (kind: Recipient['kind'], language: Language, isOn: (roomKind: string) => boolean = () => true): ChoiceGroup[] => {
  const groups = new Map<string, EventChoice[]>()
  for (const event of Object.keys(catalogue) as EventName[]) {
    const { channels, tells } = catalogue[event]
    if (tells.some((circle) => sides[circle].includes(kind))) {
      const group = eventGroupOf(event)
      const roomKind = roomKindOfGroup[group]
      if (roomKind !== undefined && !isOn(roomKind)) {
        continue
      }
      groups.set(group, [...(groups.get(group) ?? []), { channels, event, label: eventNames[language][event] }])
    }
  }
  return [...groups].map(([group, events]) => ({ events, group, label: eventGroupName(language, group) }))
}
