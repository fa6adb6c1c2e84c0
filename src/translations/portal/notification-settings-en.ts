/** English words of what a person wants to be told. */
export const notificationSettingsInEnglish = {
  notificationSettings: {
    caption: 'What you are told, and how',
    daily: 'Once a day, gathered in one mail',
    event: 'When',
    help: 'The bell shows it in the portal. A mail follows a few minutes later, unless you have read it by then.',
    mail: 'E-mail',
    off: 'Off',
    on: 'At once',
    open: 'Choose what you are told',
    portal: 'Portal',
    rhythm: 'E-mail about what happens',
    rhythmHelp: 'Mails about your account, such as a new password, come in any case.',
    save: 'Save',
    saved: 'Your choice is saved.',
    title: 'Notifications',
    weekly: 'Once a week, gathered in one mail',
  },
} as const
