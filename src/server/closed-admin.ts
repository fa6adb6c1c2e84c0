import type { Request, RequestHandler } from 'express'

import { languageOfBrowser, type PlainPage, sendPlainPage } from './plain-page.js'

/** Who stands in front of the admin: a partner user, staff who ask for the view of one, or anybody else. */
export type AdminVisitor = 'other' | 'partner-user' | 'preview'

/** What {@link closeAdmin} needs to know. */
export type ClosedAdminOptions = {
  /** Path of Payload's admin. @default '/admin' */
  adminPath?: string
  /** Says who asks, as the API would. */
  askWho: (request: Request) => Promise<AdminVisitor>
  /** Where the portal begins. @default '/' */
  portalPath?: string
}

type Texts = { back: string; endPreview: string; heading: string; partner: string; preview: string; signOut: string }

const texts: Readonly<Record<'de' | 'en', Texts>> = {
  de: {
    back: 'Zum Portal',
    endPreview: 'Vorschau beenden',
    heading: 'Dieser Bereich ist für Mitarbeitende',
    partner: 'Sie sind als Partner angemeldet. Ihr Bereich ist das Portal. Um die Verwaltung zu öffnen, melden Sie sich ab und mit einem Konto für Mitarbeitende wieder an.',
    preview: 'Sie sehen das Portal gerade als Partner. Beenden Sie die Vorschau, um in die Verwaltung zurückzukehren.',
    signOut: 'Abmelden',
  },
  en: {
    back: 'Go to the portal',
    endPreview: 'End the preview',
    heading: 'This area is for staff',
    partner: 'You are signed in as a partner. Your place is the portal. To open the admin, sign out and sign in again with an account for staff.',
    preview: 'You are looking at the portal as a partner. End the preview to go back to the admin.',
    signOut: 'Sign out',
  },
}

const pageFor = (visitor: 'partner-user' | 'preview', request: Request, adminPath: string, portalPath: string): PlainPage => {
  const { back, endPreview, heading, partner, preview, signOut } = texts[languageOfBrowser(request)]
  const leave =
    visitor === 'preview' ? { label: endPreview, post: '/api/portal/preview/end', then: adminPath } : { label: signOut, post: '/api/partner-users/logout', then: `${adminPath}/login` }
  return { actions: [{ href: portalPath, label: back }, leave], heading, paragraphs: [visitor === 'preview' ? preview : partner], status: 403 }
}

/**
 * Closes the admin to partner users before Next runs: neither its pages nor its server actions (which Next finds by a header, whatever the
 * path) nor the schema that its pages carry reach them. Strangers pass, because the sign-in form of staff is in there.
 */
export const closeAdmin = ({ adminPath = '/admin', askWho, portalPath = '/' }: ClosedAdminOptions): RequestHandler => {
  // Next decodes a path before it looks for a page.
  const isAdmin = (path: string): boolean => {
    const decoded = decodeURIComponent(path).toLowerCase()
    return decoded === adminPath || decoded.startsWith(`${adminPath}/`) || decoded.startsWith(`${adminPath}.`)
  }
  return async (request, response, next) => {
    const isAction = request.headers['next-action'] !== undefined
    const visitor = isAction || isAdmin(request.path) ? await askWho(request) : 'other'
    if (visitor === 'other') {
      next()
      return
    }
    sendPlainPage(request, response, pageFor(visitor, request, adminPath, portalPath))
  }
}
