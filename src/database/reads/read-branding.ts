import type { BasePayload } from 'payload'

import { brandColoursOf, type BrandColours } from '../../domain/brand-colours.js'
import { fontStackOf } from '../../domain/brand-fonts.js'
import { type BrandPicture, brandPictures } from '../../domain/brand-pictures.js'
import type { Sql } from '../sql.js'
import { localizedColumn } from './localized-column.js'
import { namedSqlOf } from './named-sql.js'
import { readSettingsOf } from './read-settings.js'

/** A picture of the brand as it is stored. */
export type StoredBrandPicture = { filename: string; height: null | number; mimeType: string; version: string; width: null | number }

/** How the portal looks, as staff set it in the admin; what they left empty is null. */
export type Branding = {
  colours: BrandColours | null
  companyName: null | string
  fontStack: null | string
  imprintUrl: null | string
  pictures: Readonly<Record<BrandPicture, null | StoredBrandPicture>>
  portalName: null | string
  privacyUrl: null | string
  smallPrint: null | string
}

type Row = Omit<Branding, 'colours' | 'fontStack' | 'pictures'> & { accent: null | string; accentOnDark: null | string; font: null | string } & Record<BrandPicture, null | StoredBrandPicture>

const column: Readonly<Record<BrandPicture, string>> = { favicon: 'favicon_id', logo: 'logo_id', logoOnDark: 'logo_on_dark_id', mailHeader: 'mail_header_id', signInBackground: 'sign_in_background_id' }

/** Which of the stored sizes is shown: a screen's width for the background, little for everything else. A picture that is smaller has none of them. */
const sizeOf = (picture: BrandPicture): string => (picture === 'signInBackground' ? 'large' : 'small')

const pictureColumn = (picture: BrandPicture): string => {
  const size = `m.sizes_${sizeOf(picture)}`
  return `(select json_build_object('filename', coalesce(${size}_filename, m.filename), 'mimeType', coalesce(${size}_mime_type, m.mime_type),
    'width', coalesce(${size}_width, m.width)::int, 'height', coalesce(${size}_height, m.height)::int, 'version', md5(coalesce(${size}_filename, m.filename)))
    from media m where m.id = b.${column[picture]} and m.filename is not null) as "${picture}"`
}

const statement = (defaultLocale: null | string): string => {
  const localized = (field: string) => localizedColumn({ alias: 'b', at: 1, defaultLocale, field, table: 'branding' })
  return `select b.company_name as "companyName", b.accent, b.accent_on_dark as "accentOnDark", b.font::text, b.imprint_url as "imprintUrl", b.privacy_url as "privacyUrl",
    ${localized('portal_name')} as "portalName", ${localized('small_print')} as "smallPrint", ${brandPictures.map(pictureColumn).join(', ')}
  from branding b where $1::text is not null limit 1`
}

const textOf = (value: null | string | undefined): null | string => value?.trim() || null

/** Addresses of the web alone: these become links on a page that everybody may open. */
const addressOf = (value: null | string | undefined): null | string => (/^https?:\/\/\S+$/i.test(value?.trim() ?? '') ? (value?.trim() ?? null) : null)

const brandingOf = (row: Row | undefined): Branding => ({
  colours: brandColoursOf(row?.accent, row?.accentOnDark),
  companyName: textOf(row?.companyName),
  fontStack: fontStackOf(row?.font),
  imprintUrl: addressOf(row?.imprintUrl),
  pictures: Object.fromEntries(brandPictures.map((picture) => [picture, row?.[picture] ?? null])) as Branding['pictures'],
  portalName: textOf(row?.portalName),
  privacyUrl: addressOf(row?.privacyUrl),
  smallPrint: textOf(row?.smallPrint),
})

/** Every page needs it and it changes once a month: each process asks again after so long, so all of them follow within seconds. */
export const brandingLivesMs = 2_000

type Kept = { answer: Promise<Branding>; until: number }

const kept = new WeakMap<object, Map<string, Kept>>()

const ask = async (payload: BasePayload, language: string, sql: Sql): Promise<Branding> => {
  const { rows } = await sql<Row>(statement(readSettingsOf(payload).defaultLocale), [language])
  return brandingOf(rows[0])
}

/** The brand in a language; asked of the database every two seconds at most. With `sql`, asked there and then, for whoever holds a connection already. */
export const readBranding = (payload: BasePayload, language: string, { now = Date.now(), sql }: { now?: number; sql?: Sql } = {}): Promise<Branding> => {
  if (sql) {
    return ask(payload, language, sql)
  }
  const byLanguage = kept.get(payload) ?? new Map<string, Kept>()
  kept.set(payload, byLanguage)
  const known = byLanguage.get(language)
  if (known && known.until > now) {
    return known.answer
  }
  const answer = ask(payload, language, namedSqlOf(payload))
  byLanguage.set(language, { answer, until: now + brandingLivesMs })
  answer.catch(() => byLanguage.delete(language))
  return answer
}
