import { Style } from '../ui/style.js'

const css = `
.pp-board-filter { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 12px; margin-block-end: calc(var(--base) * .75); }
.pp-board { display: grid; grid-template-columns: repeat(var(--pp-columns), minmax(13.5rem, 1fr)); gap: 12px; overflow-x: auto; scroll-snap-type: x proximity; padding-block-end: 12px; align-items: start; }
.pp-column { background: var(--theme-elevation-50); border: 1px solid var(--theme-elevation-100); border-block-start: 3px solid var(--pp-tone, var(--theme-elevation-300)); border-radius: var(--style-radius-m); padding: 10px; min-height: 12rem; scroll-snap-align: start; transition: background .12s; }
.pp-column[data-status=new] { --pp-tone: light-dark(#3b82c4, #5da3e0); }
.pp-column[data-status=qualified] { --pp-tone: light-dark(#6b63c9, #938cf0); }
.pp-column[data-status=demo] { --pp-tone: light-dark(#a553a8, #cf84d2); }
.pp-column[data-status=proposal] { --pp-tone: light-dark(#c98500, #e0a63a); }
.pp-column[data-status=lost] { --pp-tone: light-dark(#a44b47, #e08f89); }
.pp-column[data-status=closed] { --pp-tone: light-dark(#3d8b57, #67bb82); }
.pp-column[data-over=true] { background: var(--theme-elevation-100); outline: 2px dashed var(--pp-tone); outline-offset: -4px; }
.pp-column h2 { display: flex; align-items: center; justify-content: space-between; font-size: 13px; font-weight: 600; margin: 0 0 10px; }
.pp-column-note { margin: -6px 0 10px; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.pp-column ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
.pp-column > .btn { margin: 10px 0 0; width: 100%; }
.pp-column-empty { margin: 0; padding: 12px 4px; }
.pp-column-wait { height: 5rem; border-radius: var(--style-radius-s); background: var(--theme-elevation-100); animation: pp-wait 1.2s ease-in-out infinite alternate; }
@keyframes pp-wait { to { opacity: .4 } }
.pp-card { background: var(--theme-elevation-0); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); padding: 10px; display: grid; gap: 3px; overflow-wrap: anywhere; }
.pp-card[data-dragging=true] { opacity: .35; }
.pp-card[aria-busy=true] { opacity: .65; }
.pp-card[data-lifted=true] { box-shadow: 0 12px 30px rgb(0 0 0 / .25); cursor: grabbing; rotate: 1.2deg; }
.pp-card-title { font-weight: 600; text-decoration: none; }
.pp-card-title:hover { text-decoration: underline; }
.pp-card-foot { display: flex; align-items: center; justify-content: space-between; margin-block-start: 2px; }
.pp-card .pp-handle { cursor: grab; padding: 2px 6px; color: var(--theme-elevation-500); touch-action: none; font-size: 15px; }
.pp-card .pp-handle:focus-visible { outline: var(--accessibility-outline); }
.pp-move { display: inline-flex; align-items: center; gap: 2px; font-size: 12px; color: var(--theme-elevation-700); }
.pp-move svg { width: 16px; height: 16px; }
@media (max-width: 700px) { .pp-board { grid-template-columns: repeat(var(--pp-columns), min(78vw, 18rem)); } }
@media (prefers-reduced-motion: reduce) { .pp-column-wait { animation: none; } .pp-card[data-lifted=true] { rotate: none; } }
`

/** The look of boards. */
export const BoardLook = () => <Style css={css} id="board" />
