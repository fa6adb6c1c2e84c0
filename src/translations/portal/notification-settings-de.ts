/** German words of what a person wants to be told. */
export const notificationSettingsInGerman = {
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
} as const
