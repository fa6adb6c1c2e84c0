import type { Language } from '../translations/languages.js'
import { escapeHtml } from './escape-html.js'
import { brandFootHtml, brandHeadHtml, type MailBrand } from './mail-brand.js'

const bodyStyle = 'margin:0;padding:24px;background:#f4f5f7;color:#1b1f24;font:16px/1.5 Arial,Helvetica,sans-serif'
const cardStyle = 'max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border-radius:8px'

/** What stands small below a mail. */
export const smallStyle = 'margin:24px 0 0;color:#4b5563;font-size:13px'

/** The page around the content of every mail. `title` is text, `content` finished HTML. */
export const mailFrame = ({ brand, language, title }: { brand?: MailBrand; language: Language; title: string }, content: string): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title></head>
<body style="${bodyStyle}">
<div role="article" aria-roledescription="email" lang="${language}" style="${cardStyle}">
${brand ? brandHeadHtml(brand) : ''}<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">${escapeHtml(title)}</h1>
${content}
</div>
${brand ? brandFootHtml(brand) : ''}</body>
</html>
`
