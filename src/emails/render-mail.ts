import type { Language } from '../translations/languages.js'
import { escapeHtml } from './escape-html.js'
import { brandFootText, buttonStyleOf, type MailBrand } from './mail-brand.js'
import { mailFrame, smallStyle } from './mail-frame.js'
import { mailWords } from './mail-words.js'

/** What a mail says. Everything is text; it is escaped here. */
export type MailContent = {
  /** The one thing to do, as a button and as an address. */
  action?: { label: string; url: string }
  /** The vendor's head, colour and small print; plain without. */
  brand?: MailBrand
  language: Language
  paragraphs: readonly string[]
  /** Where the reader turns such mails off; absent in mails about the account itself. */
  preferencesUrl?: string
  title: string
  /** Turns such mails off with one more click, without signing in. */
  unsubscribeUrl?: string
}

/** A mail as both kinds of mail programs read it. */
export type RenderedMail = { html: string; subject: string; text: string }

/** Only addresses of the web become links: a mail must not run anything. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url)

const paragraphHtml = (text: string): string => `<p style="margin:0 0 16px">${escapeHtml(text).replace(/\n/g, '<br>')}</p>`

const actionHtml = ({ label, url }: { label: string; url: string }, language: Language, brand?: MailBrand): string =>
  isWebAddress(url)
    ? `<p style="margin:24px 0"><a href="${escapeHtml(url)}" style="${buttonStyleOf(brand)}">${escapeHtml(label)}</a></p>
<p style="${smallStyle}">${escapeHtml(mailWords[language].address)}<br><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`
    : ''

const unsubscribeHtml = (url: string, language: Language): string => (isWebAddress(url) ? `<p style="${smallStyle}"><a href="${escapeHtml(url)}">${escapeHtml(mailWords[language].unsubscribe)}</a></p>` : '')

/** A subject is one line, or it would be a second header. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim().slice(0, 200)

/** Makes the HTML and the plain text of a mail from the same content. No picture but the vendor's own, no tracking, readable without styles. */
export const renderMail = ({ action, brand, language, paragraphs, preferencesUrl, title, unsubscribeUrl }: MailContent): RenderedMail => {
  const footer = preferencesUrl ? mailWords[language].preferences(preferencesUrl) : undefined
  const html = mailFrame(
    { ...(brand && { brand }), language, title },
    [
      ...paragraphs.map(paragraphHtml),
      ...(action ? [actionHtml(action, language, brand)] : []),
      ...(footer ? [`<p style="${smallStyle}">${escapeHtml(footer)}</p>`] : []),
      ...(unsubscribeUrl ? [unsubscribeHtml(unsubscribeUrl, language)] : []),
    ].join('\n'),
  )
  const text = [title, ...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), ...(footer ? [footer] : []), ...(unsubscribeUrl ? [`${mailWords[language].unsubscribe}: ${unsubscribeUrl}`] : []), ...(brand ? brandFootText(brand) : [])].join('\n\n')
  return { html, subject: oneLine(title), text: `${text}\n` }
}
