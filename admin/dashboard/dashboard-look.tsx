import { Look } from '../ui/look.js'
import { Style } from '../ui/style.js'

const css = `
.pp-widget { height: 100%; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m); padding: 16px 18px 18px; background: var(--theme-elevation-0); }
.pp-widget h2 { font-size: 14px; font-weight: 600; margin: 0 0 12px; }
.pp-waiting { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: 10px; }
.pp-waiting a { display: grid; align-content: start; gap: 2px; height: 100%; padding: 12px 14px; border-radius: var(--style-radius-s); background: var(--theme-elevation-50); border: 1px solid transparent; text-decoration: none; color: inherit; }
.pp-waiting a:hover { border-color: var(--theme-elevation-250); }
.pp-waiting b { font-size: 26px; line-height: 1.15; font-weight: 600; font-variant-numeric: tabular-nums; }
.pp-waiting span { line-height: 1.35; color: var(--theme-elevation-700); }
.pp-bars { list-style: none; margin: 0; padding: 0; display: grid; gap: 9px; }
.pp-bars a { display: grid; grid-template-columns: 1fr auto; gap: 3px 12px; text-decoration: none; color: inherit; border-radius: var(--style-radius-s); }
.pp-bars a:hover .pp-bar-label { text-decoration: underline; text-underline-offset: 3px; }
.pp-bars b { font-weight: 600; font-variant-numeric: tabular-nums; }
.pp-bar { grid-column: 1 / -1; height: 7px; border-radius: 99px; background: var(--theme-elevation-100); overflow: hidden; }
.pp-bar > span { display: block; height: 100%; min-width: 2px; border-radius: 99px; background: light-dark(oklch(0.495 0.188 265), oklch(0.62 0.16 266)); }
.pp-widget-more { font-size: 13px; font-weight: 600; margin: 16px 0 6px; }
.pp-links { list-style: none; margin: 0; padding: 0; display: grid; gap: 4px; }
.pp-waiting a:focus-visible, .pp-links a:focus-visible, .pp-bars a:focus-visible { outline: var(--accessibility-outline); outline-offset: 2px; }
`

/** The look of the dashboard. */
export const DashboardLook = () => (
  <>
    <Look />
    <Style css={css} id="dashboard" />
  </>
)
