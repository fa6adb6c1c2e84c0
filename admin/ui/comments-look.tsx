import { Style } from './style.js'

const css = `
.pp-comments { list-style: none; margin: 0; padding: 0; display: grid; gap: 10px; max-height: 26rem; overflow-y: auto; }
.pp-comments li { border-inline-start: 3px solid light-dark(#c9dff2, #23425c); padding-inline-start: 10px; }
.pp-comments li[data-visibility=internal] { border-color: light-dark(#f0d59a, #5c4614); }
.pp-comment-body { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 13px; line-height: 1.45; margin-block-start: 2px; }
.pp-comment-form { margin-block-end: 12px; }
.pp-comment-form textarea { resize: vertical; }
.pp-comment-form p { margin: 0; }
`

/** The look of the comments on a lead. */
export const CommentsLook = () => <Style css={css} id="lead-comments" />
