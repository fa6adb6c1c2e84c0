import type { Request, Response } from 'express'

import { localsOf } from './request-locals.js'

/** One thing a person can do on a page without Next: follow a link, or send a form that ends at another address. */
export type PlainAction = { href: string; label: string } | { label: string; post: string; then: string }

/** A page that the front answers itself, when Next may not or cannot. */
export type PlainPage = { actions: readonly PlainAction[]; heading: string; paragraphs: readonly string[]; status: number }

/** The language of pages that nobody is known on: what the browser asks for first. */
export const languageOfBrowser = ({ headers }: Pick<Request, 'headers'>): 'de' | 'en' => (/^\s*de\b/i.test(headers['accept-language'] ?? '') ? 'de' : 'en')

const escapes: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escape = (text: string): string => text.replace(/["&<>]/g, (character) => escapes[character] ?? '')

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0;padding:4rem 1.25rem;background:Canvas;color:CanvasText}
main{max-width:34rem;margin:0 auto}h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}p{margin:0 0 1rem}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.5rem}form{margin:0}
a,button{font:inherit;color:inherit;background:none;border:1px solid currentColor;border-radius:.5rem;padding:.625rem 1rem;min-height:2.75rem;box-sizing:border-box;text-decoration:none;cursor:pointer}
a:focus-visible,button:focus-visible{outline:3px solid Highlight;outline-offset:2px}`

/** Without script the form still does its work and shows the answer; with it the person is led on. */
const script = `for(const form of document.forms)form.addEventListener('submit',async(event)=>{event.preventDefault();await fetch(form.action,{method:'POST'});location.assign(form.dataset.then)})`

const actionHtml = (action: PlainAction): string =>
  'href' in action
    ? `<a href="${escape(action.href)}">${escape(action.label)}</a>`
    : `<form method="post" action="${escape(action.post)}" data-then="${escape(action.then)}"><button>${escape(action.label)}</button></form>`

/** Answers with a page of plain HTML: nothing of the application is in it. Stands behind the headers of pages. */
export const sendPlainPage = (request: Request, response: Response, { actions, heading, paragraphs, status }: PlainPage): void => {
  const hasForms = actions.some((action) => 'post' in action)
  response.statusCode = status
  response.setHeader('Cache-Control', 'private, no-store')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(
    `<!doctype html><html lang="${languageOfBrowser(request)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
      `<meta name="robots" content="noindex"><title>${escape(heading)}</title><style>${style}</style></head><body><main><h1>${escape(heading)}</h1>` +
      `${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}<div class="actions">${actions.map(actionHtml).join('')}</div></main>` +
      `${hasForms ? `<script nonce="${localsOf(response).nonce ?? ''}">${script}</script>` : ''}</body></html>`,
  )
}
