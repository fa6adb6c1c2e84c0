import type { Catalogue } from '../../../portal/intl/messages.js'

/** The words of the list of notifications, and choosing what one is told, in German. */
export const notifications: Pick<Catalogue, 'notificationSettings' | 'notifications'> = {
  notificationSettings: {
    caption: 'Was Sie erfahren, und wie',
    daily: 'Einmal am Tag, gesammelt in einer Mail',
    event: 'Wann',
    help: 'Die Glocke zeigt es im Portal. Ein paar Minuten später folgt eine Mail, wenn Sie es bis dahin nicht gelesen haben.',
    mail: 'E-Mail',
    off: 'Aus',
    on: 'Sofort',
    open: 'Auswählen, was Sie erfahren',
    portal: 'Portal',
    rhythm: 'E-Mail über das Geschehen',
    rhythmHelp: 'Mails über Ihr Konto, etwa ein neues Passwort, kommen in jedem Fall.',
    save: 'Speichern',
    saved: 'Ihre Auswahl ist gespeichert.',
    title: 'Benachrichtigungen',
    weekly: 'Einmal in der Woche, gesammelt in einer Mail',
  },
  notifications: {
    all: 'Alle',
    empty: 'Sie sind auf dem neuesten Stand',
    emptyText: 'Wenn ein Lead weiterkommt oder Ihnen jemand schreibt, lesen Sie es hier.',
    emptyUnread: 'Nichts Ungelesenes',
    filter: 'Welche Benachrichtigungen',
    loadMore: 'Ältere zeigen',
    markAllRead: 'Alle als gelesen markieren',
    markRead: 'Als gelesen markieren',
    newMark: 'ungelesen',
    title: 'Benachrichtigungen',
    unread: 'Ungelesen',
  },
}
