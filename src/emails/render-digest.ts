import type { Language } from '../translations/languages.js'
import { escapeHtml } from './escape-html.js'
import { brandFootText, type MailBrand } from './mail-brand.js'
import { mailFrame, smallStyle } from './mail-frame.js'
import { mailWords } from './mail-words.js'
import type { RenderedMail } from './render-mail.js'

/** One line of a digest; without an address it leads nowhere. */
export type DigestLine = { at: Date; body: null | string; title: string; url: null | string }

/** What a digest says, grouped. */
export type DigestContent = {
  /** The vendor's head and small print; plain without. */
  brand?: MailBrand
  groups: readonly { label: string; lines: readonly DigestLine[] }[]
  language: Language
  /** How many more there are than the mail shows. */
  more: number
  portalUrl: string
  preferencesUrl: string
  rhythm: 'daily' | 'weekly'
  total: number
  unsubscribeUrl: string
}

type Words = { daily: (total: number) => string; more: (count: number) => string; open: string; weekly: (total: number) => string }

const words: Readonly<Record<Language, Words>> = {
  de: {
    daily: (total) => (total === 1 ? 'Eine Neuigkeit seit gestern' : `${total} Neuigkeiten seit gestern`),
    more: (count) => `und ${count} weitere im Portal`,
    open: 'Portal öffnen',
    weekly: (total) => (total === 1 ? 'Eine Neuigkeit aus der letzten Woche' : `${total} Neuigkeiten aus der letzten Woche`),
  },
  en: {
    daily: (total) => (total === 1 ? 'One thing that is new since yesterday' : `${total} things that are new since yesterday`),
    more: (count) => `and ${count} more in the portal`,
    open: 'Open the portal',
    weekly: (total) => (total === 1 ? 'One thing that is new since last week' : `${total} things that are new since last week`),
  },
}

const lineHtml = ({ body, title, url }: DigestLine): string => {
  const heading = url && /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title)
  return `<li style="margin:0 0 12px"><strong>${heading}</strong>${body ? `<br>${escapeHtml(body).replace(/\n/g, '<br>')}` : ''}</li>`
}

const lineText = ({ body, title, url }: DigestLine): string => [`- ${title}`, ...(body ? [`  ${body.replace(/\n/g, '\n  ')}`] : []), ...(url ? [`  ${url}`] : [])].join('\n')

/** Everything somebody has not read yet, in one mail. */
export const renderDigest = ({ brand, groups, language, more, portalUrl, preferencesUrl, rhythm, total, unsubscribeUrl }: DigestContent): RenderedMail => {
  const say = words[language]
  const { preferences, unsubscribe } = mailWords[language]
  const title = say[rhythm](total)
  const parts = groups.map(({ label, lines }) => `<h2 style="margin:24px 0 8px;font-size:16px">${escapeHtml(label)}</h2>\n<ul style="margin:0;padding-left:20px">${lines.map(lineHtml).join('\n')}</ul>`)
  const html = mailFrame(
    { ...(brand && { brand }), language, title },
    [
      ...parts,
      ...(more > 0 ? [`<p style="margin:16px 0 0">${escapeHtml(say.more(more))}</p>`] : []),
      `<p style="margin:24px 0 0"><a href="${escapeHtml(portalUrl)}">${escapeHtml(say.open)}</a></p>`,
      `<p style="${smallStyle}">${escapeHtml(preferences(preferencesUrl))}</p>`,
      `<p style="${smallStyle}"><a href="${escapeHtml(unsubscribeUrl)}">${escapeHtml(unsubscribe)}</a></p>`,
    ].join('\n'),
  )
  const text = [
    title,
    ...groups.map(({ label, lines }) => [label, ...lines.map(lineText)].join('\n\n')),
    ...(more > 0 ? [say.more(more)] : []),
    `${say.open}: ${portalUrl}`,
    preferences(preferencesUrl),
    `${unsubscribe}: ${unsubscribeUrl}`,
    ...(brand ? brandFootText(brand) : []),
  ].join('\n\n')
  return { html, subject: title, text: `${text}\n` }
}
