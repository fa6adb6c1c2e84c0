import { german } from '../../translations/portal/de.js'
import { english } from '../../translations/portal/en.js'
import type { PortalLocale } from './locales.js'

/** The catalogue with its exact texts: from them come the keys and the values each text needs. */
export type Messages = typeof english

/** A part of the catalogue that travels to the browser as one. */
export type Namespace = keyof Messages

type Translated<Catalogue> = { readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Translated<Catalogue[Key]> }

/** A complete catalogue in another language; a missing or additional text does not compile. */
export type Catalogue = Translated<Messages>

/** All catalogues; a language without one does not compile. */
export const catalogues: Record<PortalLocale, Catalogue> = { de: german, en: english }
