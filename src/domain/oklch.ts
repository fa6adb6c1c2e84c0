import type { Rgb } from './contrast.js'

/** A colour as people see it: how light (0 to 1), how strong, and which hue (degrees). */
export type Oklch = { chroma: number; hue: number; lightness: number }

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const fromLinear = (part: number): number => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055)

/** The colour of red, green and blue (0 to 255) in OKLCH, after Björn Ottosson. */
export const rgbToOklch = (rgb: Rgb): Oklch => {
  const [red, green, blue] = rgb.map((part) => toLinear(part / 255)) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI, lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s }
}

const linearOf = ({ chroma, hue, lightness }: Oklch): [number, number, number] => {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s]
}

const isShown = (parts: readonly number[]): boolean => parts.every((part) => part >= -0.0001 && part <= 1.0001)

const clamped = (parts: readonly number[]): Rgb => parts.map((part) => Math.round(255 * fromLinear(Math.min(1, Math.max(0, part))))) as unknown as Rgb

/** The nearest colour a screen can show: lightness and hue stay, the strength gives way. */
export const oklchToRgb = (colour: Oklch): Rgb => {
  if (isShown(linearOf(colour))) {
    return clamped(linearOf(colour))
  }
  let [shown, tooStrong] = [0, colour.chroma]
  for (let halving = 0; halving < 20; halving += 1) {
    const middle = (shown + tooStrong) / 2
    if (isShown(linearOf({ ...colour, chroma: middle }))) {
      shown = middle
    } else {
      tooStrong = middle
    }
  }
  return clamped(linearOf({ ...colour, chroma: shown }))
}

/** `#rrggbb` */
export const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`
