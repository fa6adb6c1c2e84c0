import type { BrandColours } from '../../domain/brand-colours.js'

const own = { light: { accent: '#3451c7', onAccent: '#ffffff' } }

/** The portal's mark in the colour of the brand: two circles that share ground. Drawn here, so nothing of it comes from anybody. */
export const markPicture = (colours: BrandColours | null): { body: ReadableStream<Uint8Array> | null; mimeType: string } => {
  const { accent, onAccent } = (colours ?? own).light
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9.5" fill="${accent}"/><g fill="none" stroke="${onAccent}" stroke-width="2.6"><circle cx="12.6" cy="16" r="6"/><circle cx="19.4" cy="16" r="6"/></g></svg>`
  return { body: new Response(drawing).body, mimeType: 'image/svg+xml' }
}
