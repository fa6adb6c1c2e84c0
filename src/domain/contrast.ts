/** A colour as its parts of red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number]

/** What WCAG 2.2 AA asks of text (1.4.3). */
export const leastTextContrast = 4.5

const hex = /^#(?:[\da-f]{3}|[\da-f]{6})$/i

/** The colour of `#rgb` or `#rrggbb`; undefined for everything else. */
export const parseHexColour = (value: unknown): Rgb | undefined => {
  const text = typeof value === 'string' ? value.trim() : ''
  if (!hex.test(text)) {
    return undefined
  }
  const digits = text.length === 4 ? [...text.slice(1)].map((digit) => digit + digit).join('') : text.slice(1)
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb
}

const linear = (part: number): number => {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** How bright a colour is, 0 (black) to 1 (white), as WCAG defines it. */
export const relativeLuminance = ([red, green, blue]: Rgb): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** The contrast of two colours: 1 (none) to 21 (black on white). */
export const contrastRatio = (one: Rgb, other: Rgb): number => {
  const [darker, lighter] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** Black or white, whichever stands out more: on every background that is at least 4.58, so always enough for text. */
export const readableTextOn = (background: Rgb): '#000000' | '#ffffff' =>
  contrastRatio(background, [0, 0, 0]) >= contrastRatio(background, [255, 255, 255]) ? '#000000' : '#ffffff'

/** How much black must lie over a picture so that white text reads on it, even where the picture is white. Two decimals, rounded up. */
export const scrimForWhiteText = (least: number = leastTextContrast): number => {
  for (let percent = 0; percent < 100; percent += 1) {
    const part = 255 * (1 - percent / 100)
    if (contrastRatio([255, 255, 255], [part, part, part]) >= least) {
      return percent / 100
    }
  }
  return 1
}
