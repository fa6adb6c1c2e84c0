import { Look } from '../ui/look.js'
import { Style } from '../ui/style.js'

const css = `
.pp-total { font-size: 24px; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; margin: 0; }
.pp-money-fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr)); gap: 8px; }
.pp-worked { list-style: none; margin: 10px 0 0; padding: 0; display: grid; gap: 10px; }
.pp-worked > li { border-block-start: 1px solid var(--theme-elevation-100); padding-block-start: 8px; font-size: 13px; overflow-wrap: anywhere; }
.pp-worked header { display: flex; flex-wrap: wrap; gap: 2px 10px; justify-content: space-between; font-weight: 600; }
.pp-worked ol { margin: 4px 0 0; padding-inline-start: 18px; line-height: 1.45; }
.pp-number { text-align: end !important; font-variant-numeric: tabular-nums; white-space: nowrap; }
.pp-table tfoot td { font-weight: 600; }
.pp-progress { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 12px; align-items: center; font-size: 13px; }
.pp-progress progress { width: 100%; height: 10px; accent-color: light-dark(oklch(0.495 0.188 265), oklch(0.62 0.16 266)); }
.pp-difference[data-sign=more] { color: light-dark(#14532d, #a7e9bd); }
.pp-difference[data-sign=less] { color: light-dark(#8a1f1d, #ffb9b3); }
.pp-facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 8px 16px; margin: 0; font-size: 13px; }
.pp-facts dt { color: var(--theme-elevation-600); font-size: 12px; } .pp-facts dd { margin: 0; overflow-wrap: anywhere; }
`

/** The look of plans, payouts and the ledger. */
export const MoneyLook = () => (
  <>
    <Look />
    <Style css={css} id="money" />
  </>
)
