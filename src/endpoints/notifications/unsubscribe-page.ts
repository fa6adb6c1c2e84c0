import { createHash } from 'node:crypto'

import { escapeHtml } from '../../emails/escape-html.js'
import type { Language } from '../../translations/languages.js'

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0;padding:4rem 1.25rem;background:Canvas;color:CanvasText}
main{max-width:34rem;margin:0 auto}h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}p{margin:0 0 1rem;overflow-wrap:anywhere}form{margin:1.5rem 0 0}
a{color:inherit}button{font:inherit;color:inherit;background:none;border:1px solid currentColor;border-radius:.5rem;padding:.625rem 1rem;min-height:2.75rem;cursor:pointer}
a:focus-visible,button:focus-visible{outline:3px solid Highlight;outline-offset:2px}`

/** Lets in this one stylesheet and the form, and nothing else. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`

/** A page with a sentence, and a button where there is something to confirm. It is plain HTML, so it works without a session and without script. */
export const unsubscribePage = (page: { button?: string; heading: string; language: Language; link?: { href: string; label: string }; status?: number; text: string }): Response => {
  const { button, heading, language, link, status = 200, text } = page
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(heading)}</title><style>${style}</style></head><body><main><h1>${escapeHtml(heading)}</h1><p>${escapeHtml(text)}</p>${
    link ? `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a></p>` : ''
  }${button ? `<form method="post"><button>${escapeHtml(button)}</button></form>` : ''}</main></body></html>`
  return new Response(html, { headers: { 'Cache-Control': 'private, no-store', 'Content-Security-Policy': policy, 'Content-Type': 'text/html; charset=utf-8' }, status })
}
