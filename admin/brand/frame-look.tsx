import { Style } from '../ui/style.js'

// Payload keeps its own rules in cascade layers, so each of these wins without `!important`.
const css = `
.field-description, .doc-controls__label, .localizer-button__label, .nav-group__label, .table thead, .table thead .field-label, .collection-list__sub-header { color: var(--theme-elevation-650); }
.tabs-field__tab-button { opacity: 1; color: var(--theme-elevation-650); }
.tabs-field__tab-button--active { color: var(--theme-text); }
.blocks-field__drawer-toggler .btn { color: var(--theme-elevation-650); }
.array-field__add-row.btn { --btn-color: var(--theme-elevation-650); }
.sort-column__button { opacity: .7; min-width: 24px; min-height: 24px; }
.sort-column__button.sort-column--active { opacity: 1; }
.collapsible__drag, .array-actions__button { min-width: 24px; min-height: 24px; }
@media (max-width: 768px) {
  .app-header__controls-wrapper, .app-header__step-nav-wrapper, .step-nav { min-width: 0; }
  .app-header__controls-wrapper { overflow: hidden; }
  .app-header__step-nav-wrapper { overflow: hidden; padding-inline: 2px; }
  .app-header .step-nav { flex: 1 1 auto; overflow: hidden; }
  .app-header .step-nav > * { flex: none; }
  .app-header .step-nav > a:not(.step-nav__home) { flex: 0 1 auto; min-width: 2.5rem; }
  .app-header .step-nav > .step-nav__last { flex: 0 1000 auto; min-width: 2.5rem; }
  .app-header__localizer.localizer { right: calc(var(--gutter-h) + 26px + var(--base) / 2); }
  .app-header .step-nav::after { content: none; }
  .document-fields__main { overflow-x: clip; }
  .doc-controls__content { overflow: visible; }
  .doc-controls__meta { flex-wrap: wrap; gap: 2px calc(var(--base) * .75); }
}
`

/** What Payload's own frame and forms need on a phone and for eyes that want contrast; nothing in it is about one screen. */
export const FrameLook = () => <Style css={css} id="frame" />
