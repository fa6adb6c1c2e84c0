import { countryCodes } from '../../intl/country-codes.js'
import type { PortalIntl } from '../../intl/create-intl.js'

/** The countries by their names in the reader's language, in its order. */
export const CountryOptions = ({ intl: { format, locale } }: { intl: PortalIntl }) => {
  const { compare } = new Intl.Collator(locale)
  return countryCodes
    .map((code) => ({ code, name: format.displayName(code, { type: 'region' }) }))
    .sort((one, other) => compare(one.name, other.name))
    .map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ))
}
