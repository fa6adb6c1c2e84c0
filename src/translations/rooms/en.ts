import type { RoomState, RoomTexts } from './room-texts.js'

const states: Readonly<Record<RoomState, string>> = { hidden: 'hidden', locked: 'locked', open: 'open' }

const gone: Readonly<Record<'certificate' | 'stage' | 'tasks' | 'tier', string>> = { certificate: 'course', stage: 'lifecycle stage', tasks: 'task list', tier: 'tier' }

const whom = (partner: null | string, tier: null | string, stage: null | string): string =>
  partner !== null ? `“${partner}”` : `A partner ${tier === null ? 'without a tier' : `of the tier “${tier}”`} ${stage === null ? 'and without a stage' : `in the stage “${stage}”`}`

/** About building rooms, in English. */
export const english: RoomTexts = {
  circle: ({ list, rooms }) =>
    rooms.length === 0
      ? `This room could never open: it waits for the task list${list && ` “${list}”`}, which stands in this room itself. Choose a task list of another room.`
      : `This room could never open: it waits for tasks in ${rooms.map((room) => `“${room}”`).join(', which waits for tasks in ')}, which waits for tasks in this room. Take one of the conditions out.`,
  duplicate: {
    condition: ({ list }) => `The condition on the task list${list && ` “${list}”`} was kept, but that list belongs to the other portal. Choose one of this portal.`,
    link: ({ room }) => `The link to “${room}” was kept, but this portal has no such room. Choose another one.`,
  },
  expectation: ({ expected, partner, stage, tier }) => `${whom(partner, tier, stage)} finds the room ${states[expected]}.`,
  expectations: {
    found: ({ actual, reasons }) => `It would be ${states[actual]}${reasons.length > 0 ? `: ${reasons.join(' ')}` : '.'}`,
    gone: 'The expectation names nobody any more: its partner, tier or stage is gone.',
    otherType: 'This partner has another partner type, and so another portal.',
    refused: ({ all, failures }) => `The room is not published, because ${failures.length} of ${all} expectations ${failures.length === 1 ? 'is' : 'are'} not met. ${failures.join(' ')}`,
  },
  refusals: {
    DAYS_INVALID: ({ least, most }) => `staleDays is a whole number from ${least} to ${most}.`,
    KIND_EXISTS: ({ partnerType, room }) => `The portal of “${partnerType}” already has this room: “${room}”. A predefined room exists once per partner type.`,
    PARTNER_OF_OTHER_TYPE: () => 'Choose a partner of this partner type.',
    PARTNER_TYPE_UNKNOWN: () => 'There is no such partner type. Send its id as "partnerType".',
    ROOM_FORM_INVALID: () => 'Send the room as the form holds it: "partnerType" as an id, and "expectations" as a list of up to 30.',
    STAGE_OR_CATEGORY_UNKNOWN: () => 'There is no such stage or category. Choose one of the list.',
    SUGGESTION_UNKNOWN: () => 'There is no such suggestion. Send "suggestion" as the report names it, and "dismissed" as true or false.',
    TEMPLATE_NOT_FOUND: () => 'There is no such template.',
    TITLE_TOO_LONG: () => 'A title has 1 to 120 characters, a description up to 500.',
    TYPED_ROOM_INVALID: ({ most }) => `Send the room as the form holds it: "layout" as a list of up to ${most} blocks, "unlock" as a list of conditions.`,
  },
  suggestions: {
    stale: ({ days, room }) => `Nobody has edited “${room}” for ${days} days. Read it once more: is it still true?`,
    unused: ({ days, room }) => `Nobody has opened “${room}” in ${days} days. Tell partners about it, move it up, or take it away.`,
  },
  warnings: {
    condition: ({ kind }) => `A condition names a ${gone[kind]} that no longer exists, so the room stays closed for everybody.`,
    contrast: ({ least, ratio, where }) => `${where}: the text has a contrast of ${ratio} : 1, and ${least} : 1 is the least that everybody can read. Choose a darker or lighter colour.`,
    linkClosed: ({ closed, readers, room, where }) => `${where} leads to “${room}”, which ${closed === readers ? 'nobody' : `${closed} of ${readers} partners`} who can open this room ${closed === readers ? 'can open' : 'cannot open'}.`,
    linkForeign: ({ room, where }) => `${where} leads to “${room}”, a room of another portal. Readers of this room cannot open it.`,
    link: ({ words }) => `“${words}”`,
    linkGone: ({ where }) => `${where} leads to a room that no longer exists.`,
    linkUnpublished: ({ room, where }) => `${where} leads to “${room}”, which is not published.`,
    noAlt: ({ file, where }) => `${where}: the picture ${file} has no description for people who cannot see it.`,
    nobody: 'Nobody can see this room: no active partner is in its audience and has reached its tier and stage.',
    noPartners: 'Nobody can see this room: there is no active partner of this type yet.',
  },
}
