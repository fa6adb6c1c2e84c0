import type { Catalogue } from '../../../portal/intl/messages.js'

/** The words of rooms and the search, in German. */
export const rooms: Pick<Catalogue, 'room' | 'search'> = {
  room: {
    askManager: '{name} fragen',
    brokenBlock: 'Dieser Teil der Seite kann zurzeit nicht gezeigt werden.',
    contents: 'Auf dieser Seite',
    emptyText: 'Ihre Partnerbetreuung füllt ihn noch. Schauen Sie bald wieder herein.',
    emptyTitle: 'Noch nichts da',
    lockedText: 'Dieser Raum öffnet sich, wenn Sie im Programm weiterkommen. Was noch fehlt:',
    lockedTextNoHints: 'Fragen Sie Ihre Partnerbetreuung, was diesen Raum öffnet.',
    lockedTitle: '{title} ist noch verschlossen',
  },
  search: {
    announcements: 'Ankündigungen',
    atLeast: '{count, number} oder mehr',
    documents: 'Dokumente',
    empty: 'Nichts gefunden zu „{query}“',
    emptyText: 'Prüfen Sie die Schreibweise oder versuchen Sie ein anderes Wort.',
    failed: 'Die Suche hat nicht geklappt. Versuchen Sie es noch einmal.',
    input: 'Portal durchsuchen',
    leads: 'Leads',
    pages: 'Seiten der Treffer',
    partners: 'Unterpartner',
    people: 'Kollegen',
    placeholder: 'Portal durchsuchen …',
    prompt: 'Räume, Leads, Dokumente, Ankündigungen, Kollegen: alles, was Sie sehen dürfen.',
    promptTitle: 'Was suchen Sie?',
    results: '{count, plural, one {Ein Treffer} other {# Treffer}} zu „{query}“',
    rooms: 'Räume',
    searching: 'Suche läuft …',
    seeAll: 'Alle Treffer zeigen',
    showAll: 'Alle zeigen: {kind}',
    submit: 'Suchen',
    title: 'Suche',
    tooShort: 'Geben Sie mindestens zwei Zeichen ein.',
  },
}
