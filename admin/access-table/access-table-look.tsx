import { Style } from '../ui/style.js'

const css = `
.pp-access th[scope=row] { font-weight: 400; color: inherit; position: sticky; inset-inline-start: 0; background: var(--theme-bg); min-width: 9rem; max-width: 16rem; white-space: normal; text-align: start; border-block-start: 1px solid var(--theme-elevation-100); }
.pp-access th[data-own=true] { color: var(--theme-text); font-weight: 600; }
.pp-access td { min-width: 8rem; } .pp-access td[data-own=true] { background: var(--theme-elevation-50); }
.pp-access details summary { cursor: pointer; list-style: none; display: inline-flex; align-items: center; gap: 4px; }
.pp-access details summary::-webkit-details-marker { display: none; } .pp-access details summary::after { content: '▾'; font-size: 11px; color: var(--theme-elevation-600); } .pp-access details[open] summary::after { content: '▴'; }
.pp-access details summary:focus-visible { outline: var(--accessibility-outline); outline-offset: 2px; border-radius: 99px; }
.pp-access details p { margin: 6px 0 0; max-width: 18rem; font-size: 12px; line-height: 1.45; white-space: normal; }
.pp-access-choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 12px 16px; max-width: 54rem; align-items: end; }
`

/** The look of the access table. */
export const AccessTableLook = () => <Style css={css} id="access-table" />
