import { currencies } from '../../domain/money.js'

/** The currencies that amounts are kept in, for a select of a form. */
export const CurrencyOptions = () =>
  currencies.map((code) => (
    <option key={code} value={code}>
      {code}
    </option>
  ))
