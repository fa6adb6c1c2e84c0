import { Style } from '../ui/style.js'

const css = `
.pp-usage-sum { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 0; }
.pp-usage-sum div { display: grid; } .pp-usage-sum dt { font-size: 12px; color: var(--theme-elevation-600); } .pp-usage-sum dd { margin: 0; font-size: 22px; font-variant-numeric: tabular-nums; }
.pp-spark { display: block; width: 150px; height: 30px; overflow: visible; }
.pp-spark rect { fill: light-dark(#3b6fd1, #86aef5); } .pp-spark rect[data-empty=true] { fill: var(--theme-elevation-150); }
.pp-usage td { vertical-align: middle; } .pp-usage .pp-number { text-align: end; font-variant-numeric: tabular-nums; }
.pp-suggestions { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
.pp-suggestions li { display: flex; flex-wrap: wrap; gap: 6px 14px; align-items: center; justify-content: space-between; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); padding: 8px 12px; line-height: 1.45; }
.pp-suggestions li > span { flex: 1 1 16rem; } .pp-suggestions .btn { margin: 0; }
@media (max-width: 600px) { .pp-usage .pp-wide { display: none; } }
`

/** The look of the usage report. */
export const UsageLook = () => <Style css={css} id="usage" />
