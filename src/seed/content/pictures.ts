import type { Localised } from '../seed-context.js'

/** One picture of the demo, drawn as SVG without any text, so that it looks the same on a machine without fonts. */
export type DemoPicture = { alt: Localised; key: string; svg: string }

const width = 1600
const height = 600

const drawing = (from: string, to: string, shapes: string): string => `
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <defs>
    <linearGradient id="sky" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>
  </defs>
  <rect width="${width}" height="${height}" fill="url(#sky)"/>${shapes}
</svg>`

const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 4): string => `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`

const containerColours = ['#f4a259', '#5b8e7d', '#bc4b51', '#8cb369', '#f4e285', '#3d5a80']

/** Stacks of containers, higher towards the right. */
const stacks = Array.from({ length: 9 }, (_none, column) =>
  Array.from({ length: 1 + ((column * 5) % 4) }, (_level, level) => rect(80 + column * 165, 470 - level * 62, 150, 56, containerColours[(column + level * 2) % containerColours.length] ?? '#3d5a80')).join(''),
).join('')

const crane = (x: number): string =>
  `<g stroke="#22324a" stroke-width="12" fill="none" stroke-linecap="round"><path d="M${x} 530 V180 M${x + 90} 530 V180 M${x - 190} 180 H${x + 250} M${x + 45} 90 L${x - 180} 176 M${x + 45} 90 L${x + 240} 176 M${x + 45} 90 V180"/><path d="M${x - 120} 186 V300" stroke-width="5"/></g>`

const water = `<path d="M0 530 Q100 515 200 530 T400 530 T600 530 T800 530 T1000 530 T1200 530 T1400 530 T1600 530 V600 H0 Z" fill="#1d3557" opacity="0.85"/>`

const dockDoors = Array.from({ length: 8 }, (_none, door) => {
  const x = 70 + door * 188
  return `${rect(x, 250, 140, 210, '#dfe7ef', 8)}${[0, 1, 2, 3, 4].map((slat) => rect(x + 10, 262 + slat * 38, 120, 4, '#b6c4d3', 2)).join('')}<circle cx="${x + 70}" cy="215" r="14" fill="${door % 3 === 0 ? '#bc4b51' : '#8cb369'}"/>`
}).join('')

const steps = [0, 1, 2, 3, 4]
  .map((step) => {
    const x = 190 + step * 305
    const link = step < 4 ? `<path d="M${x + 70} 300 H${x + 225}" stroke="#9fb3c8" stroke-width="10" stroke-dasharray="2 22" stroke-linecap="round"/>` : ''
    return `${link}<circle cx="${x}" cy="300" r="68" fill="#ffffff" opacity="0.95"/><circle cx="${x}" cy="300" r="${18 + step * 9}" fill="${containerColours[step] ?? '#3d5a80'}"/>`
  })
  .join('')

const ladder = [0, 1, 2, 3].map((step) => rect(250 + step * 290, 440 - step * 95, 240, 110 + step * 95, ['#9fb3c8', '#cfd8dc', '#f4c95d', '#e8eef4'][step] ?? '#9fb3c8', 10)).join('')

const lounge = `${rect(200, 360, 520, 130, '#7f5539', 40)}${rect(240, 270, 440, 120, '#9c6644', 36)}${rect(900, 300, 30, 190, '#5c4033', 6)}<path d="M820 300 L860 180 H970 L1010 300 Z" fill="#f4c95d"/>${rect(1120, 400, 260, 18, '#5c4033', 8)}${rect(1150, 418, 16, 80, '#5c4033')}${rect(1334, 418, 16, 80, '#5c4033')}<circle cx="1250" cy="372" r="26" fill="#8cb369"/>`

const network = [...Array(14).keys()]
  .map((node) => {
    const angle = (node / 14) * Math.PI * 2
    const x = Math.round(800 + Math.cos(angle) * (node % 2 === 0 ? 560 : 380))
    const y = Math.round(300 + Math.sin(angle) * (node % 2 === 0 ? 220 : 150))
    return `<path d="M800 300 L${x} ${y}" stroke="#c9d6df" stroke-width="4"/><circle cx="${x}" cy="${y}" r="26" fill="${containerColours[node % containerColours.length] ?? '#3d5a80'}"/>`
  })
  .join('')

const portrait = (key: string, alt: Localised, from: string, to: string, skin: string, hair: string, coat: string): DemoPicture => ({
  alt,
  key,
  svg: `
<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" viewBox="0 0 600 600">
  <defs><linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>
  <rect width="600" height="600" fill="url(#wall)"/>
  <path d="M110 600 Q120 430 300 430 Q480 430 490 600 Z" fill="${coat}"/><rect x="255" y="360" width="90" height="110" rx="40" fill="${skin}"/>
  <circle cx="300" cy="270" r="118" fill="${skin}"/><path d="M176 270 Q170 130 300 130 Q430 130 424 270 Q400 200 300 205 Q200 200 176 270 Z" fill="${hair}"/>
</svg>`,
})

const queue = Array.from({ length: 6 }, (_none, truck) => `${rect(110 + truck * 190, 400 - truck * 26, 110, 62, containerColours[truck] ?? '#3d5a80', 8)}${rect(224 + truck * 190, 420 - truck * 26, 40, 42, '#22324a', 8)}<circle cx="${145 + truck * 190}" cy="${470 - truck * 26}" r="15" fill="#22324a"/><circle cx="${240 + truck * 190}" cy="${470 - truck * 26}" r="15" fill="#22324a"/>`).join('')

const film = `${rect(520, 130, 560, 340, '#22324a', 28)}${rect(545, 155, 510, 290, '#e8eef4', 12)}${[0, 1, 2].map((row) => rect(580, 190 + row * 78, 260, 46, containerColours[row * 2] ?? '#3d5a80', 10)).join('')}<circle cx="950" cy="300" r="70" fill="#f4c95d"/><path d="M925 262 L990 300 L925 338 Z" fill="#22324a"/>`

export const demoPictures: readonly DemoPicture[] = [
  { alt: { de: 'Ein Containerterminal mit zwei Kränen am Wasser', en: 'A container terminal with two cranes at the water' }, key: 'terminal', svg: drawing('#dcebf5', '#f6e7d8', `${crane(420)}${crane(1120)}${stacks}${water}`) },
  { alt: { de: 'Acht Ladetore, drei davon belegt', en: 'Eight dock doors, three of them taken' }, key: 'dock-doors', svg: drawing('#33475b', '#22324a', `${dockDoors}${rect(0, 470, width, 130, '#4a5d70', 0)}`) },
  { alt: { de: 'Fünf Stationen auf einem Weg: so wandert ein Lead vom Eingang zum Abschluss', en: 'Five stations on one path: how a lead travels from arrival to close' }, key: 'lead-path', svg: drawing('#e7eef5', '#dfeee6', steps) },
  { alt: { de: 'Vier Stufen: Registriert, Silber, Gold, Platin', en: 'Four steps: Registered, Silver, Gold, Platinum' }, key: 'tier-ladder', svg: drawing('#22324a', '#3d5a80', ladder) },
  { alt: { de: 'Eine Lounge mit Sofa und Leselampe', en: 'A lounge with a sofa and a reading lamp' }, key: 'lounge', svg: drawing('#fff4e0', '#f6dfc0', lounge) },
  { alt: { de: 'Ein Knoten in der Mitte, verbunden mit vierzehn Partnern', en: 'One node in the middle, connected with fourteen partners' }, key: 'network', svg: drawing('#22324a', '#1d3557', `${network}<circle cx="800" cy="300" r="62" fill="#f4c95d"/>`) },
  { alt: { de: 'Sechs Lkw auf einem ansteigenden Weg, ohne Stau', en: 'Six trucks on a rising road, without a queue' }, key: 'campaign', svg: drawing('#fdf1dc', '#dcebf5', queue) },
  { alt: { de: 'Ein Bildschirm mit Zeitfenstern und einem Abspielknopf', en: 'A screen with time windows and a play button' }, key: 'film', svg: drawing('#3d5a80', '#22324a', film) },
  portrait('portrait-marek', { de: 'Marek Solberg', en: 'Marek Solberg' }, '#dcebf5', '#c9d6df', '#e8b796', '#5c4033', '#3d5a80'),
  portrait('portrait-priya', { de: 'Priya Ostrander', en: 'Priya Ostrander' }, '#f6e7d8', '#f4e285', '#b97f5b', '#22324a', '#5b8e7d'),
]
