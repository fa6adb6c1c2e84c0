import { escapeHtml } from './escape-html.js'

/** What of the vendor stands in a mail. */
export type MailBrand = {
  /** Colours as `#rrggbb`; null for the portal's own. */
  button: null | { ground: string; text: string }
  /** An address that everybody may load. */
  headerUrl: null | string
  /** Imprint and privacy notice. */
  links: readonly string[]
  name: null | string
  smallPrint: null | string
}

const hex = /^#[\da-f]{6}$/i

/** The look of a button in the vendor's colour. */
export const buttonStyleOf = (brand?: MailBrand): string => {
  const { ground, text } = brand?.button && hex.test(brand.button.ground) && hex.test(brand.button.text) ? brand.button : { ground: '#1d4ed8', text: '#ffffff' }
  return `display:inline-block;padding:12px 20px;background:${ground};color:${text};border-radius:6px;text-decoration:none;font-weight:bold`
}

/** What stands over a mail: the vendor's picture, else the name. A mail program that loads no pictures shows the name. */
export const brandHeadHtml = ({ headerUrl, name }: MailBrand): string => {
  if (headerUrl !== null) {
    return `<p style="margin:0 0 24px"><img src="${escapeHtml(headerUrl)}" alt="${escapeHtml(name ?? '')}" style="display:block;max-width:240px;max-height:56px;height:auto;border:0"></p>\n`
  }
  return name === null ? '' : `<p style="margin:0 0 24px;font-size:14px;font-weight:bold;color:#4b5563">${escapeHtml(name)}</p>\n`
}

/** What stands under a mail: address, imprint, and whatever else the law asks for. */
export const brandFootHtml = ({ links, smallPrint }: MailBrand): string => {
  const lines = [...(smallPrint === null ? [] : [escapeHtml(smallPrint).replace(/\n/g, '<br>')]), ...links.map((url) => `<a href="${escapeHtml(url)}" style="color:#4b5563">${escapeHtml(url)}</a>`)]
  return lines.length === 0 ? '' : `<p style="max-width:560px;margin:16px auto 0;padding:0 32px;color:#4b5563;font:12px/1.5 Arial,Helvetica,sans-serif">${lines.join('<br>')}</p>\n`
}

/** The same as plain text, below everything else. */
export const brandFootText = ({ links, name, smallPrint }: MailBrand): string[] => {
  const text = [name, smallPrint, ...links].filter((line) => line !== null).join('\n')
  return text === '' ? [] : [`-- \n${text}`]
}
