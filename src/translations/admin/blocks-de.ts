/** German texts of the forms of blocks. Keyed by the English text; `{name}` stands for a value. */
export const blocksInGerman = {
  // Several blocks
  Background: 'Hintergrund',
  Heading: 'Überschrift',
  Period: 'Zeitraum',
  Person: 'Person',

  // Introduction
  'A photo or logo. Without one the initials stand there.': 'Ein Foto oder Logo. Ohne stehen dort die Anfangsbuchstaben.',
  About: 'Über',
  'Address of the link': 'Adresse des Links',
  Introduction: 'Vorstellung',
  Introductions: 'Vorstellungen',
  'One stands wide; several stand side by side.': 'Eine steht breit; mehrere stehen nebeneinander.',
  'Photo or logo': 'Foto oder Logo',
  'What partners come to this person or company for.': 'Womit Partner zu dieser Person oder diesem Unternehmen kommen.',
  'Who is introduced': 'Wer vorgestellt wird',
  'Words of the link': 'Wörter des Links',

  // Banner
  'A colour of your own': 'Eine eigene Farbe',
  'A picture': 'Ein Bild',
  'As #1d4ed8.': 'Wie #1d4ed8.',
  Banner: 'Banner',
  Banners: 'Banner',
  'Enter a colour such as #1d4ed8.': 'Geben Sie eine Farbe wie #1d4ed8 ein.',
  'Good news': 'Gute Nachricht',
  Information: 'Hinweis',
  Quiet: 'Ruhig',
  'The portal’s colour': 'Die Farbe des Portals',
  'The text takes the colour that reads best on it: dark or light. A picture is darkened behind the text.':
    'Die Schrift nimmt die Farbe an, die darauf am besten lesbar ist: dunkel oder hell. Ein Bild wird hinter der Schrift abgedunkelt.',
  Warning: 'Warnung',
  'Wide and calm, without words in it. It is decoration: what it says must stand in the heading or text.':
    'Breit und ruhig, ohne Wörter darin. Es ist Schmuck: Was es sagt, muss in der Überschrift oder im Text stehen.',

  // Announcements
  'Each person sees only what is meant for them.': 'Jede Person sieht nur, was für sie gedacht ist.',
  'Empty: “Announcements”.': 'Leer: „Ankündigungen“.',
  'How many at most': 'Wie viele höchstens',
  'Off: titles and dates only.': 'Aus: nur Titel und Datum.',
  'With their texts': 'Mit ihren Texten',

  // Partner details
  'Empty: the name of the organisation.': 'Leer: der Name der Organisation.',
  'Partner details': 'Angaben zum Partner',
  'Partner manager and contact': 'Partnermanagement und Kontakt',
  'Partner since': 'Partner seit',
  'Tier, and the way to the next one': 'Stufe und der Weg zur nächsten',

  // Embed
  'A fixed height': 'Eine feste Höhe',
  'Classic, 4 : 3': 'Klassisch, 4 : 3',
  Embed: 'Einbettung',
  Embeds: 'Einbettungen',
  'Enter a full address that starts with https://.': 'Geben Sie eine vollständige Adresse ein, die mit https:// beginnt.',
  'Height in pixels': 'Höhe in Pixeln',
  Loads: 'Lädt',
  'Pages of this host may not be embedded. Allowed are: {hosts}. An administrator can extend the list (embedHosts).':
    'Seiten dieses Anbieters dürfen nicht eingebettet werden. Erlaubt sind: {hosts}. Die Administration kann die Liste erweitern (embedHosts).',
  Shape: 'Form',
  Square: 'Quadratisch',
  'The address from the service’s own “embed” or “share” dialog, starting with https://. Only services on the list of allowed hosts are shown.':
    'Die Adresse aus dem Dialog „Einbetten“ oder „Teilen“ des Dienstes, beginnend mit https://. Nur Dienste auf der Liste der erlaubten Anbieter werden gezeigt.',
  'Until it is loaded, the service learns nothing about the reader.': 'Bis es geladen ist, erfährt der Dienst nichts über die Lesenden.',
  'What is shown there, for everyone who cannot see it; also its heading.': 'Was dort gezeigt wird, für alle, die es nicht sehen können; zugleich die Überschrift.',
  'When it comes into view': 'Wenn es ins Bild kommt',
  'When the reader presses': 'Auf Knopfdruck',
  'Wide, 16 : 9': 'Breit, 16 : 9',

  // Video
  'At YouTube, Vimeo or Loom': 'Bei YouTube, Vimeo oder Loom',
  Captions: 'Untertitel',
  'Captions (WebVTT)': 'Untertitel (WebVTT)',
  'Enter the code of a language, such as en or de.': 'Geben Sie das Kürzel einer Sprache ein, etwa en oder de.',
  'For example en or de.': 'Zum Beispiel en oder de.',
  'In the library, as a file': 'In der Bibliothek, als Datei',
  'MP4 (H.264) plays everywhere; WebM in most browsers.': 'MP4 (H.264) läuft überall, WebM in den meisten Browsern.',
  'Name in the player': 'Name im Abspieler',
  Poster: 'Vorschaubild',
  'The address of the video’s page. Nothing is asked of the service before somebody presses play.':
    'Die Adresse der Seite des Videos. Der Dienst wird nach nichts gefragt, bevor jemand auf Abspielen drückt.',
  'The video file is missing or is none. Choose an MP4 or WebM file.': 'Die Videodatei fehlt oder ist keine. Wählen Sie eine Datei in MP4 oder WebM.',
  'This is no address of a video on YouTube, Vimeo or Loom. Copy it from the page of the video.':
    'Das ist keine Adresse eines Videos auf YouTube, Vimeo oder Loom. Kopieren Sie sie von der Seite des Videos.',
  Transcript: 'Niederschrift',
  Video: 'Video',
  'Video file': 'Videodatei',
  Videos: 'Videos',
  'What is said and shown, for everyone who cannot hear or see it, and for who would rather read.':
    'Was gesagt und gezeigt wird, für alle, die es nicht hören oder sehen können, und für alle, die lieber lesen.',
  'What stands there before it plays. Without one a drawn picture stands there; none is fetched from the service.':
    'Was vor dem Abspielen dort steht. Ohne steht dort ein gezeichnetes Bild; vom Dienst wird keines geholt.',
  'Where it lies': 'Wo es liegt',

  // Analytics
  'A number': 'Eine Zahl',
  Analytics: 'Auswertung',
  Bars: 'Balken',
  'Compare with the period before': 'Mit dem Zeitraum davor vergleichen',
  'Conversion rate: won of all closed leads': 'Abschlussquote: gewonnene von allen abgeschlossenen Leads',
  'Counts for': 'Zählt für',
  'Each person sees the numbers of their own organisation only.': 'Jede Person sieht nur die Zahlen der eigenen Organisation.',
  'Empty: the name of the number.': 'Leer: der Name der Zahl.',
  Funnel: 'Trichter',
  'Leads lost': 'Verlorene Leads',
  'Leads submitted': 'Eingereichte Leads',
  'Leads submitted, by source': 'Eingereichte Leads nach Quelle',
  'Leads submitted, by status': 'Eingereichte Leads nach Status',
  'Leads won': 'Gewonnene Leads',
  Line: 'Linie',
  'Shown as': 'Gezeigt als',
  'The last 30 days': 'Die letzten 30 Tage',
  'The last 7 days': 'Die letzten 7 Tage',
  'The last 90 days': 'Die letzten 90 Tage',
  'The number “{metric}” does not exist any more. Choose another one.': 'Die Zahl „{metric}“ gibt es nicht mehr. Wählen Sie eine andere.',
  'The person who looks': 'Die Person, die hinschaut',
  'The whole organisation': 'Die ganze Organisation',
  'This month': 'Dieser Monat',
  'This number cannot be drawn that way: a line needs a number over time, a funnel needs leads by status.':
    'So lässt sich diese Zahl nicht zeichnen: Eine Linie braucht eine Zahl über die Zeit, ein Trichter die Leads nach Status.',
  'This quarter': 'Dieses Quartal',
  'This year': 'Dieses Jahr',

  // Search
  'Empty: “Search the portal”.': 'Leer: „Portal durchsuchen“.',
  'Hint in the box': 'Hinweis im Feld',
  'Nothing chosen: as above.': 'Nichts gewählt: wie oben.',
  'Nothing chosen: everything. Each person finds only what they may see.': 'Nichts gewählt: alles. Jede Person findet nur, was sie sehen darf.',
  'Ready search': 'Fertige Suche',
  'Ready searches': 'Fertige Suchen',
  Search: 'Suche',
  Searches: 'Suchen',
  'Searches for': 'Sucht nach',
  'Searches in': 'Sucht in',
  'Searches that are one click away. What is to be found can differ from the words on the button.':
    'Suchen, die nur einen Klick entfernt sind. Gesucht werden kann auch etwas anderes, als auf der Schaltfläche steht.',
  'Stands in the empty box, for example: Company, contact or topic.': 'Steht im leeren Feld, zum Beispiel: Unternehmen, Kontakt oder Thema.',
} as const
