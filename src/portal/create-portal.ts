import 'server-only'

import { inProcessFetch } from './data/in-process-fetch.js'
import { rememberPortal } from './live/mounted-portals.js'
import type { Portal, PortalOptions } from './options.js'
import { forgotPasswordPage } from './pages/forgot-password-page.js'
import { homePage } from './pages/home-page.js'
import { acceptInvitationPage, resetPasswordPage } from './pages/new-password-pages.js'
import { notFoundPage } from './pages/not-found.js'
import { notificationsPage } from './pages/notifications-page.js'
import { openRecordPage } from './pages/open-record-page.js'
import { profilePage } from './pages/profile-page.js'
import { roomLayout, roomPage } from './pages/room-page.js'
import { searchPage } from './pages/search-page.js'
import { signInPage } from './pages/sign-in-page.js'
import { teamPage } from './pages/team-page.js'
import { publicLayout } from './session/public-layout.js'
import { documentLayout } from './shell/document-layout.js'
import { signedInLayout } from './shell/signed-in-layout.js'

const resolve = (options: PortalOptions): Portal => ({
  apiPath: '/api',
  basePath: '',
  blocks: {},
  brand: { name: 'Partner Portal' },
  fetch: inProcessFetch(options.config),
  rooms: {},
  staffPath: '/admin',
  ...options,
})

/**
 * The portal's layouts and pages for a host's own Next routes; every file of those routes is one line.
 *
 * @example
 * // portal.ts
 * export const portal = createPortal({ config })
 * // rooms/[slug]/page.tsx
 * export default portal.RoomPage
 */
export const createPortal = (options: PortalOptions) => {
  const portal = rememberPortal(resolve(options))
  return {
    /** `accept-invitation/page.tsx` */
    AcceptInvitationPage: acceptInvitationPage(portal),
    /** The root layout: `layout.tsx` with the document. */
    DocumentLayout: documentLayout(portal),
    /** `forgot-password/page.tsx` */
    ForgotPasswordPage: forgotPasswordPage(portal),
    /** `page.tsx` of the start. */
    HomePage: homePage(portal),
    /** `not-found.tsx` */
    NotFoundPage: notFoundPage(portal),
    /** `notifications/page.tsx` */
    NotificationsPage: notificationsPage(portal),
    /** `open/[collection]/[id]/page.tsx`: the stable address of a record. */
    OpenRecordPage: openRecordPage(portal),
    /** `profile/page.tsx` */
    ProfilePage: profilePage(portal),
    /** `layout.tsx` around the pages before signing in. */
    PublicLayout: publicLayout(portal),
    /** `reset-password/page.tsx` */
    ResetPasswordPage: resetPasswordPage(portal),
    /** `rooms/[slug]/layout.tsx` */
    RoomLayout: roomLayout(portal),
    /** `rooms/[slug]/page.tsx` and `rooms/[slug]/[...path]/page.tsx` */
    RoomPage: roomPage(portal),
    /** `search/page.tsx` */
    SearchPage: searchPage(portal),
    /** `sign-in/page.tsx` */
    SignInPage: signInPage(portal),
    /** `layout.tsx` around the pages of whoever is signed in. */
    SignedInLayout: signedInLayout(portal),
    /** `team/page.tsx` */
    TeamPage: teamPage(portal),
  }
}
