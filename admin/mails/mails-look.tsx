import { Style } from '../ui/style.js'

const css = `
.pp-mails { display: grid; grid-template-columns: minmax(15rem, 22rem) minmax(0, 1fr); gap: 16px; align-items: start; }
.pp-mails > ul { list-style: none; margin: 0; padding: 0; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m); overflow: auto; max-height: 75vh; }
.pp-mails li + li { border-block-start: 1px solid var(--theme-elevation-100); }
.pp-mail { display: grid; gap: 2px; padding: 10px 12px; width: 100%; overflow-wrap: anywhere; line-height: 1.4; }
.pp-mail:hover { background: var(--theme-elevation-50); }
.pp-mail[aria-current] { background: var(--theme-elevation-100); }
.pp-mail-subject { font-weight: 600; }
.pp-mail-reader { display: grid; gap: 12px; min-width: 0; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m); padding: 16px; }
.pp-mail-reader h2 { font-size: 18px; margin: 0; overflow-wrap: anywhere; }
.pp-mail-reader dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 12px; margin: 0; } .pp-mail-reader dt { color: var(--theme-elevation-600); } .pp-mail-reader dd { margin: 0; overflow-wrap: anywhere; }
.pp-mail-reader iframe { width: 100%; height: 60vh; border: 1px solid var(--theme-elevation-100); border-radius: var(--style-radius-s); background: #fff; color-scheme: light; }
.pp-mail-text { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 13px; margin: 0; }
@media (max-width: 800px) { .pp-mails { grid-template-columns: minmax(0, 1fr); } .pp-mails > ul { max-height: 16rem; } }
`

/** The look of the kept mails. */
export const MailsLook = () => <Style css={css} id="mails" />
