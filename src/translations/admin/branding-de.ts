/** German texts of the branding form. Keyed by the English text. */
export const brandingInGerman = {
  'A link in a text': 'Ein Link in einem Text',
  'A mark': 'Eine Markierung',
  'Button under the pointer': 'Schaltfläche unter dem Zeiger',
  'Contrast of the button {button} : 1, of links {link} : 1': 'Kontrast der Schaltfläche {button} : 1, von Links {link} : 1',
  'Enter a colour to see what the portal makes of it.': 'Geben Sie eine Farbe ein, um zu sehen, was das Portal daraus macht.',
  'Every shade is adjusted until text on it is readable (WCAG AA), so the colour may differ a little from the one you entered.':
    'Jeder Ton wird angepasst, bis Text darauf lesbar ist (WCAG AA); die Farbe kann daher ein wenig von Ihrer Eingabe abweichen.',
  'How the colour looks': 'So sieht die Farbe aus',
  'On dark ground': 'Auf dunklem Grund',
  'On light ground': 'Auf hellem Grund',
  'Pick a colour': 'Farbe wählen',
  'White text is hard to read on it: the portal takes a darker shade or dark text.': 'Weißer Text ist darauf schlecht lesbar: Das Portal nimmt einen dunkleren Ton oder dunklen Text.',
  'White text is readable on it.': 'Weißer Text ist darauf lesbar.',
  '{ratio} : 1': '{ratio} : 1',
} as const
