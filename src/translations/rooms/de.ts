import type { RoomState, RoomTexts } from './room-texts.js'

const states: Readonly<Record<RoomState, string>> = { hidden: 'ausgeblendet', locked: 'geschlossen', open: 'offen' }

const gone: Readonly<Record<'certificate' | 'stage' | 'tasks' | 'tier', string>> = {
  certificate: 'einen Kurs, den es nicht mehr gibt',
  stage: 'eine Lebensphase, die es nicht mehr gibt',
  tasks: 'eine Aufgabenliste, die es nicht mehr gibt',
  tier: 'eine Stufe, die es nicht mehr gibt',
}

const whom = (partner: null | string, tier: null | string, stage: null | string): string =>
  partner !== null ? `„${partner}“` : `Ein Partner ${tier === null ? 'ohne Stufe' : `der Stufe „${tier}“`} ${stage === null ? 'und ohne Lebensphase' : `in der Lebensphase „${stage}“`}`

/** About building rooms, in German. */
export const german: RoomTexts = {
  circle: ({ list, rooms }) =>
    rooms.length === 0
      ? `Dieser Raum könnte sich nie öffnen: Er wartet auf die Aufgabenliste${list && ` „${list}“`}, die in ihm selbst steht. Wählen Sie eine Aufgabenliste eines anderen Raums.`
      : `Dieser Raum könnte sich nie öffnen: Er wartet auf Aufgaben in ${rooms.map((room) => `„${room}“`).join(', der auf Aufgaben wartet in ')}, und der wartet auf Aufgaben in diesem Raum. Nehmen Sie eine der Bedingungen heraus.`,
  duplicate: {
    condition: ({ list }) => `Die Bedingung zur Aufgabenliste${list && ` „${list}“`} blieb stehen, aber die Liste gehört zum anderen Portal. Wählen Sie eine aus diesem Portal.`,
    link: ({ room }) => `Der Verweis auf „${room}“ blieb stehen, aber dieses Portal hat keinen solchen Raum. Wählen Sie einen anderen.`,
  },
  expectation: ({ expected, partner, stage, tier }) => `${whom(partner, tier, stage)} findet den Raum ${states[expected]}.`,
  expectations: {
    found: ({ actual, reasons }) => `Er wäre ${states[actual]}${reasons.length > 0 ? `: ${reasons.join(' ')}` : '.'}`,
    gone: 'Die Erwartung nennt niemanden mehr: Ihren Partner, ihre Stufe oder Lebensphase gibt es nicht mehr.',
    otherType: 'Dieser Partner hat einen anderen Partnertyp und damit ein anderes Portal.',
    refused: ({ all, failures }) => `Der Raum ist nicht veröffentlicht, denn ${failures.length} von ${all} Erwartungen ${failures.length === 1 ? 'ist' : 'sind'} nicht erfüllt. ${failures.join(' ')}`,
  },
  refusals: {
    DAYS_INVALID: ({ least, most }) => `staleDays ist eine ganze Zahl von ${least} bis ${most}.`,
    KIND_EXISTS: ({ partnerType, room }) => `Das Portal von „${partnerType}“ hat diesen Raum schon: „${room}“. Einen vorgegebenen Raum gibt es einmal je Partnertyp.`,
    PARTNER_OF_OTHER_TYPE: () => 'Wählen Sie einen Partner dieses Partnertyps.',
    PARTNER_TYPE_UNKNOWN: () => 'Diesen Partnertyp gibt es nicht. Senden Sie seine Kennung als "partnerType".',
    ROOM_FORM_INVALID: () => 'Senden Sie den Raum, wie das Formular ihn hält: "partnerType" als Kennung und "expectations" als Liste mit höchstens 30 Einträgen.',
    STAGE_OR_CATEGORY_UNKNOWN: () => 'Diese Lebensphase oder Kategorie gibt es nicht. Wählen Sie eine aus der Liste.',
    SUGGESTION_UNKNOWN: () => 'Diesen Vorschlag gibt es nicht. Senden Sie "suggestion", wie der Bericht ihn nennt, und "dismissed" als true oder false.',
    TEMPLATE_NOT_FOUND: () => 'Diese Vorlage gibt es nicht.',
    TITLE_TOO_LONG: () => 'Ein Titel hat 1 bis 120 Zeichen, eine Beschreibung höchstens 500.',
    TYPED_ROOM_INVALID: ({ most }) => `Senden Sie den Raum, wie das Formular ihn hält: "layout" als Liste mit höchstens ${most} Blöcken, "unlock" als Liste von Bedingungen.`,
  },
  suggestions: {
    stale: ({ days, room }) => `Seit ${days} Tagen hat niemand „${room}“ bearbeitet. Lesen Sie noch einmal nach: Stimmt es noch?`,
    unused: ({ days, room }) => `Seit ${days} Tagen hat niemand „${room}“ geöffnet. Erzählen Sie Partnern davon, rücken Sie ihn nach oben, oder nehmen Sie ihn weg.`,
  },
  warnings: {
    condition: ({ kind }) => `Eine Bedingung nennt ${gone[kind]}; der Raum bleibt darum für alle geschlossen.`,
    contrast: ({ least, ratio, where }) => `${where}: Der Text hat einen Kontrast von ${ratio} : 1; erst ab ${least} : 1 kann ihn jeder lesen. Wählen Sie eine dunklere oder hellere Farbe.`,
    linkClosed: ({ closed, readers, room, where }) =>
      closed === readers ? `${where} führt zu „${room}“; niemand, der diesen Raum öffnen kann, kann jenen öffnen.` : `${where} führt zu „${room}“; ${closed} von ${readers} Partnern, die diesen Raum öffnen können, können jenen nicht öffnen.`,
    linkForeign: ({ room, where }) => `${where} führt zu „${room}“, einem Raum eines anderen Portals. Leser dieses Raums können ihn nicht öffnen.`,
    link: ({ words }) => `„${words}“`,
    linkGone: ({ where }) => `${where} führt zu einem Raum, den es nicht mehr gibt.`,
    linkUnpublished: ({ room, where }) => `${where} führt zu „${room}“; dieser Raum ist nicht veröffentlicht.`,
    noAlt: ({ file, where }) => `${where}: Das Bild ${file} hat keine Beschreibung für Menschen, die es nicht sehen.`,
    nobody: 'Niemand sieht diesen Raum: Kein aktiver Partner gehört zur Zielgruppe und hat Stufe und Lebensphase erreicht.',
    noPartners: 'Niemand sieht diesen Raum: Es gibt noch keinen aktiven Partner dieses Typs.',
  },
}
