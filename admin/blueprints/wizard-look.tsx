import { Style } from '../ui/style.js'

const css = `
.pp-wizard { display: grid; gap: calc(var(--base) * 1.2); max-width: 60rem; }
.pp-wizard fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.pp-wizard legend, .pp-wizard h2 { font-size: 17px; font-weight: 600; margin: 0 0 10px; padding: 0; }
.pp-wizard h3 { font-size: 13px; font-weight: 600; margin: 12px 0 8px; color: var(--theme-elevation-700); }
.pp-blueprints { display: grid; gap: 10px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
.pp-blueprints .pp-choice { align-items: start; }
.pp-blueprints .pp-choice input { margin-block-start: 4px; }
.pp-blueprints strong { display: block; font-size: 14px; }
.pp-answers { display: flex; flex-wrap: wrap; gap: 8px; }
.pp-answers .pp-choice { padding: 6px 10px; font-size: 13px; }
.pp-plan { list-style: none; margin: 0; padding: 0; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m); }
.pp-plan > li { display: grid; gap: 4px; padding: 12px 14px; }
.pp-plan > li + li { border-block-start: 1px solid var(--theme-elevation-100); }
.pp-plan p { margin: 0; max-width: 46rem; overflow-wrap: anywhere; }
.pp-changes td { overflow-wrap: anywhere; white-space: pre-wrap; min-width: 8rem; max-width: 24rem; }
.pp-code { font-family: var(--font-mono); font-size: 12px; line-height: 1.5; resize: vertical; }
`

/** The look of the wizard and of the page of the portal as code. */
export const WizardLook = () => <Style css={css} id="wizard" />
