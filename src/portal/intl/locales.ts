/** The languages the portal is written in. */
export const portalLocales = ['en', 'de'] as const

export type PortalLocale = (typeof portalLocales)[number]

export const defaultLocale: PortalLocale = 'en'

export const isPortalLocale = (value: unknown): value is PortalLocale => portalLocales.some((locale) => locale === value)

/** The language a browser asks for first that the portal speaks. */
export const localeFromHeader = (acceptLanguage: null | string): PortalLocale => {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';')
      const quality = Number(parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1] ?? 1)
      return { language: tag.toLowerCase().split('-')[0], quality: Number.isFinite(quality) ? quality : 0 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return wishes.map(({ language }) => language).find(isPortalLocale) ?? defaultLocale
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur'])

/** The direction a language is written in. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr')
