/** A font of the portal. `stack` is its CSS value: fonts that the reader's device has, so that nothing is fetched from third parties. */
export type BrandFont = { label: string; stack: string; value: string }

/** The fonts a marketer may choose; all of them stand on the devices of readers already. The first one is the default. */
export const brandFonts: readonly BrandFont[] = [
  { label: 'System', stack: 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif', value: 'system' },
  { label: 'Humanist', stack: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", source-sans-pro, sans-serif', value: 'humanist' },
  { label: 'Geometric', stack: 'Avenir, Montserrat, Corbel, "URW Gothic", source-sans-pro, sans-serif', value: 'geometric' },
  { label: 'Grotesque', stack: 'Bahnschrift, "DIN Alternate", "Franklin Gothic Medium", "Nimbus Sans Narrow", sans-serif', value: 'grotesque' },
  { label: 'Serif', stack: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif', value: 'serif' },
]

/** The CSS value of a chosen font; null for the default, which the portal brings along itself. */
export const fontStackOf = (value: unknown): null | string => {
  const [standard] = brandFonts
  return brandFonts.find((font) => font.value === value && font !== standard)?.stack ?? null
}
