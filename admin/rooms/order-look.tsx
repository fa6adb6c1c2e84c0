import { Style } from '../ui/style.js'

const css = `
.pp-order { display: grid; gap: 6px; max-width: 46rem; }
.pp-order-item { position: relative; }
.pp-order-group { font-size: 12px; font-weight: 600; color: var(--theme-elevation-600); margin: 10px 0 6px; }
.pp-order-row { display: flex; align-items: center; gap: 12px; padding: 8px 12px; background: var(--theme-elevation-0); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); }
.pp-order-row[data-dragging=true] { box-shadow: 0 10px 24px rgb(0 0 0 / .18); border-color: var(--theme-elevation-400); }
.pp-order-row .pp-link { text-decoration: none; font-weight: 500; overflow-wrap: anywhere; } .pp-order-row .pp-link:hover { text-decoration: underline; }
.pp-order-row .pp-order-handle { cursor: grab; color: var(--theme-elevation-500); padding: 2px 4px; font-size: 15px; touch-action: none; }
.pp-order-row .pp-order-arrow { width: 28px; height: 28px; text-align: center; border-radius: var(--style-radius-s); color: var(--theme-elevation-700); }
.pp-order-row .pp-order-arrow:hover { background: var(--theme-elevation-100); }
.pp-order-row .pp-order-arrow:disabled { opacity: .3; cursor: default; background: none; }
@media (max-width: 600px) { .pp-order-kind { display: none; } .pp-order-row { gap: 8px; padding-inline: 8px; } }
`

/** The look of the room order. */
export const OrderLook = () => <Style css={css} id="room-order" />
