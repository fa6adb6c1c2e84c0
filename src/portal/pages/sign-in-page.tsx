import { redirect } from 'next/navigation.js'

import type { StaffMe } from '../../client/types.js'
import { loadMe } from '../data/load.js'
import { loadBrand } from '../data/load-brand.js'
import { hrefIn, loadIntl } from '../data/load-page.js'
import type { PortalIntl } from '../intl/create-intl.js'
import { NoPreview, SignInForm } from '../lazy-islands.js'
import type { Portal } from '../options.js'
import type { SearchParams } from '../rooms/room-view.js'
import { SessionHeading } from '../session/session-heading.js'
import { safeNextPath } from '../session/sign-in-path.js'
import { StaffSignOut } from '../session/staff-sign-out.js'
import { buttonClass } from '../ui/button-class.js'
import { Callout } from '../ui/callout.js'

/** Staff have no portal of their own: where they belong, and how to see the portal as a partner. */
const StaffNotice = ({ intl: { t }, me, portal }: { intl: PortalIntl; me: StaffMe; portal: Portal }) => (
  <>
    <SessionHeading title={t('signIn.staffTitle')}>{t('signIn.staffText', { name: me.user.name })}</SessionHeading>
    <p className="mb-8 text-sm text-pretty text-ink-soft">{t('signIn.staffPreview')}</p>
    <div className="flex flex-col gap-3">
      {/* Beside a form of the admin this page stands in a frame. */}
      <a className={buttonClass({ variant: 'primary' })} href={portal.staffPath} target="_top">
        {t('signIn.staffAdmin')}
      </a>
      <StaffSignOut />
    </div>
    <NoPreview />
  </>
)

/** Signing in; who is signed in already is where they wanted to be. */
export const signInPage = (portal: Portal) =>
  async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
    const [{ 'signed-out': signedOut, next }, me, intl, brand] = await Promise.all([searchParams, loadMe(portal), loadIntl(portal), loadBrand(portal)])
    const { t } = intl
    const href = hrefIn(portal)
    const nextPath = href(safeNextPath(typeof next === 'string' ? next : undefined))
    if (me?.kind === 'partner-user') {
      redirect(nextPath)
    }
    return (
      <>
        <title>{`${t('signIn.title')} · ${brand.name}`}</title>
        {me ? (
          <StaffNotice intl={intl} me={me} portal={portal} />
        ) : (
          <>
            <SessionHeading title={t('signIn.title')}>{t('signIn.welcome', { brand: brand.name })}</SessionHeading>
            {signedOut !== undefined && (
              <Callout className="mb-6" role="status" tone="success">
                {t('signIn.signedOut')}
              </Callout>
            )}
            <SignInForm forgotHref={href('/forgot-password')} nextHref={nextPath} />
            <p className="mt-8 text-sm text-ink-faint">
              {t('signIn.staffHint')}{' '}
              <a className="rounded font-medium text-accent-ink underline-offset-4 hover:underline" href={portal.staffPath}>
                {t('signIn.staffAdmin')}
              </a>
            </p>
          </>
        )}
      </>
    )
  }
