import { Style } from './style.js'

const css = `
.pp-panel { background: var(--theme-elevation-0); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m); padding: calc(var(--base) * .75); margin-block: calc(var(--base) * .9); min-width: 0; }
.pp-panel > header { display: flex; align-items: center; gap: 8px; justify-content: space-between; margin-block-end: calc(var(--base) * .5); }
.pp-panel h3 { font-size: 13px; font-weight: 600; margin: 0; }
.pp-panel p { margin: 0 0 calc(var(--base) * .4); }
.pp-panel .btn { margin: 0; }
.pp-muted { color: var(--theme-elevation-600); }
.pp-small { font-size: 12px; line-height: 1.45; }
.pp-intro { max-width: 42rem; margin: 0 0 calc(var(--base) * .9); }
.pp-row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.pp-row .btn { margin: 0; }
.pp-list-tools { margin-block-end: calc(var(--base) * .8); }
.pp-stack { display: grid; gap: 8px; }
.pp-link { color: inherit; text-underline-offset: 3px; }
.pp-link:hover { text-decoration-thickness: 2px; }
.pp-plain { all: unset; box-sizing: border-box; cursor: pointer; }
.pp-plain:focus-visible, .pp-link:focus-visible { outline: var(--accessibility-outline); outline-offset: 2px; border-radius: var(--style-radius-s); }
.pp-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.pp-badge { display: inline-flex; align-items: center; gap: 5px; border-radius: 99px; padding: 1px 8px; font-size: 12px; line-height: 18px; white-space: nowrap; background: var(--theme-elevation-100); color: var(--theme-elevation-800); }
.pp-badge[data-tone=good] { background: light-dark(#dff3e4, #12351f); color: light-dark(#14532d, #a7e9bd); }
.pp-badge[data-tone=wait] { background: light-dark(#fdf0d5, #3d2c07); color: light-dark(#6f4a00, #f7d58a); }
.pp-badge[data-tone=bad] { background: light-dark(#fde5e3, #48191a); color: light-dark(#8a1f1d, #ffb9b3); }
.pp-badge[data-tone=info] { background: light-dark(#dfeefa, #10314a); color: light-dark(#0d4a74, #a5d6fb); }
.pp-notice { border-radius: var(--style-radius-s); border-inline-start: 3px solid var(--theme-elevation-400); background: var(--theme-elevation-50); padding: 8px 12px; font-size: 13px; line-height: 1.45; }
.pp-notice[data-tone=wait] { border-color: light-dark(#c98500, #e0a63a); background: light-dark(#fef8ea, #2b210b); }
.pp-notice[data-tone=bad] { border-color: light-dark(#c93b36, #f07b74); background: light-dark(#fdf1f0, #33191a); }
.pp-input { font: inherit; color: var(--theme-text); background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); padding: 8px 10px; width: 100%; min-height: 38px; }
.pp-input:focus { outline: var(--accessibility-outline); outline-offset: 0; }
.pp-field { display: grid; gap: 4px; font-size: 13px; }
.pp-field .rs__input { min-width: 24px !important; min-height: 24px; }
.pp-seen-by { min-width: 18rem; } .pp-seen-by .pp-field { grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 8px; white-space: nowrap; }
.pp-seen-by .rs__control { flex-wrap: nowrap; min-height: 32px; padding-block: 2px; }
.pp-block-title { display: inline-flex; gap: 8px; align-items: center; min-width: 0; max-width: 100%; }
.pp-block-title strong { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 500; }
.pp-field > span:first-child { color: var(--theme-elevation-800); }
.pp-problem { color: light-dark(#a12f2f, #ff9a92); font-size: 12px; }
.pp-required { color: light-dark(#a12f2f, #ff9a92); margin-inline-start: 4px; }
.pp-questions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 14px 20px; align-items: end; }
.pp-orphans { margin: 12px 0 0; } .pp-orphans dd { margin: 2px 0 0; }
.pp-table-wrap { position: relative; overflow-x: auto; }
.pp-table { width: 100%; border-collapse: collapse; font-size: 13px; }
.pp-table th { text-align: start; font-weight: 400; color: var(--theme-elevation-600); padding: 8px 12px; white-space: nowrap; }
.pp-table td { padding: 10px 12px; vertical-align: top; border-block-start: 1px solid var(--theme-elevation-100); line-height: 1.45; }
.pp-page-head { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin-block: 0 calc(var(--base) * .75); }
.pp-page-head h1 { font-size: 26px; margin: 0; }
.pp-page-head .pp-grow, .pp-grow { flex: 1 1 auto; min-width: 0; }
.pp-view { padding-block-end: calc(var(--base) * 2); }
.pp-tab-view { padding-block-start: calc(var(--base) * 1.2); }
.pp-dialog { color: var(--theme-text); background: var(--theme-elevation-0); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m); padding: calc(var(--base) * 1.2); width: min(30rem, calc(100vw - 2rem)); box-shadow: 0 20px 60px rgb(0 0 0 / .3); }
.pp-dialog::backdrop { background: rgb(0 0 0 / .45); }
.pp-dialog h2 { font-size: 18px; margin: 0 0 10px; }
.pp-dialog form { display: grid; gap: 12px; }
.pp-dialog .pp-actions { display: flex; flex-wrap: wrap; gap: 8px; justify-content: flex-end; margin-block-start: 6px; }
.pp-dialog .pp-actions .btn { margin: 0; }
.pp-chip { border: 1px solid var(--theme-elevation-150); border-radius: 99px; padding: 2px 11px; font-size: 12px; line-height: 20px; color: var(--theme-elevation-800); }
.pp-chip:hover { border-color: var(--theme-elevation-400); }
.pp-chip { position: relative; cursor: pointer; }
.pp-chip:has(:focus-visible) { outline: var(--accessibility-outline); outline-offset: 2px; }
.pp-chip[aria-pressed=true], .pp-chip:has(:checked) { background: var(--theme-elevation-800); border-color: var(--theme-elevation-800); color: var(--theme-elevation-0); }
.pp-choice { display: flex; gap: 8px; align-items: center; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); padding: 10px 12px; cursor: pointer; }
.pp-choice input { margin: 0; flex: none; }
.pp-choice:has(:checked) { border-color: var(--theme-elevation-800); background: var(--theme-elevation-50); }
.pp-choice:has(:focus-visible) { outline: var(--accessibility-outline); outline-offset: 2px; }
`

/** The look that all our screens and panels in the admin share, on Payload's own variables so that light and dark come with them. */
export const Look = () => <Style css={css} id="look" />
