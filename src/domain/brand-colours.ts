import { contrastRatio, leastTextContrast, parseHexColour, type Rgb } from './contrast.js'
import { hexOf, type Oklch, oklchToRgb, rgbToOklch } from './oklch.js'

/** Every shade that the portal paints with the vendor's colour, as `#rrggbb`. */
export type BrandShades = {
  /** Ground of buttons, marks, bars. */
  accent: string
  /** Links and marked words: text in the colour on every ground of the page. */
  ink: string
  /** Borders of what is marked. */
  line: string
  /** Text on `accent` and `strong`. */
  onAccent: string
  /** Ground of what is marked, under `ink`. */
  soft: string
  /** Ground of a button under the pointer. */
  strong: string
}

/** The shades on light and on dark ground. */
export type BrandColours = { dark: BrandShades; light: BrandShades }

/** What WCAG 2.2 AA asks of controls and drawings (1.4.11). */
export const leastShapeContrast = 3

const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]

/** The grounds of the page as `tokens.css` paints them, the hardest ones: on these text in the colour must be readable. */
const grounds: Readonly<Record<keyof BrandColours, readonly Oklch[]>> = {
  dark: [
    { chroma: 0.018, hue: 264, lightness: 0.252 },
    { chroma: 0.016, hue: 264, lightness: 0.212 },
  ],
  light: [
    { chroma: 0.005, hue: 255, lightness: 0.966 },
    { chroma: 0, hue: 0, lightness: 1 },
  ],
}

const step = 0.01

/** The first lightness from `colour` on in a direction that is good enough. */
const shifted = (colour: Oklch, direction: -1 | 1, isGood: (rgb: Rgb) => boolean): Oklch => {
  const end = direction === 1 ? 1 : 0
  let { lightness } = colour
  while (lightness !== end && !isGood(oklchToRgb({ ...colour, lightness }))) {
    lightness = Math.min(1, Math.max(0, lightness + direction * step))
  }
  return { ...colour, lightness }
}

const bears = (ground: Rgb, text: Rgb): boolean => contrastRatio(ground, text) >= leastTextContrast

/** From here on a colour is so bright that white text would cost it its character: it gets black text. */
const brightFromHere = 2.4

/**
 * The ground of a button: it stands out from the page, and text is readable on it. White text where it can be, for which a colour may become a little darker.
 */
const accentOf = (wished: Oklch, grounds: readonly Rgb[], theme: keyof BrandColours): { accent: Oklch; text: Rgb } => {
  const standsOut = (rgb: Rgb): boolean => grounds.every((ground) => contrastRatio(rgb, ground) >= leastShapeContrast)
  const visible = shifted(wished, theme === 'light' ? -1 : 1, standsOut)
  const seen = oklchToRgb(visible)
  if (bears(seen, white)) {
    return { accent: visible, text: white }
  }
  const darker = shifted(visible, -1, (rgb) => bears(rgb, white))
  return contrastRatio(oklchToRgb(wished), white) >= brightFromHere && standsOut(oklchToRgb(darker))
    ? { accent: darker, text: white }
    : { accent: shifted(visible, 1, (rgb) => bears(rgb, black)), text: black }
}

const shadesOf = (wished: Oklch, theme: keyof BrandColours): BrandShades => {
  const page = grounds[theme].map(oklchToRgb)
  const isLight = theme === 'light'
  const { accent, text } = accentOf(wished, page, theme)
  const { chroma, hue } = wished
  const strong = shifted({ ...accent, lightness: accent.lightness + (text === white ? -0.06 : 0.05) }, text === white ? -1 : 1, (rgb) => bears(rgb, text))
  const soft = oklchToRgb({ chroma: Math.min(chroma, isLight ? 0.024 : 0.062), hue, lightness: isLight ? 0.957 : 0.29 })
  const line = oklchToRgb({ chroma: Math.min(chroma, isLight ? 0.07 : 0.1), hue, lightness: isLight ? 0.86 : 0.41 })
  const ink = shifted({ chroma: isLight ? chroma : Math.min(chroma, 0.13), hue, lightness: isLight ? Math.min(accent.lightness, 0.48) : 0.78 }, isLight ? -1 : 1, (rgb) => [...page, soft].every((ground) => bears(ground, rgb)))
  return { accent: hexOf(oklchToRgb(accent)), ink: hexOf(oklchToRgb(ink)), line: hexOf(line), onAccent: hexOf(text), soft: hexOf(soft), strong: hexOf(oklchToRgb(strong)) }
}

/** All shades of a vendor's colour, readable whatever it is; null when it is no colour. Without a colour for dark ground, one is made of the other. */
export const brandColoursOf = (accent: unknown, accentOnDark?: unknown): BrandColours | null => {
  const wished = parseHexColour(accent)
  if (!wished) {
    return null
  }
  const onDark = parseHexColour(accentOnDark) ?? wished
  return { dark: shadesOf(rgbToOklch(onDark), 'dark'), light: shadesOf(rgbToOklch(wished), 'light') }
}

/** How a colour does as the ground of white text, as it was entered: for the form that asks for it. */
export const whiteTextContrast = (colour: unknown): null | number => {
  const rgb = parseHexColour(colour)
  return rgb ? contrastRatio(rgb, white) : null
}

const variables: Readonly<Record<keyof BrandShades, string>> = {
  accent: '--portal-accent',
  ink: '--portal-accent-ink',
  line: '--portal-accent-line',
  onAccent: '--portal-on-accent',
  soft: '--portal-accent-soft',
  strong: '--portal-accent-strong',
}

const hex = /^#[\da-f]{6}$/

/** The shades as declarations of CSS. Anything but a plain colour is left out: what stands in a style element must come from here alone. */
export const brandStyle = ({ dark, light }: BrandColours): string =>
  (Object.keys(variables) as (keyof BrandShades)[])
    .filter((shade) => hex.test(light[shade]) && hex.test(dark[shade]))
    .map((shade) => `${variables[shade]}:light-dark(${light[shade]},${dark[shade]})`)
    .join(';')
