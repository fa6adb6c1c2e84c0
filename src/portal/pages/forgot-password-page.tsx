import { hrefIn, loadIntl } from '../data/load-page.js'
import { ForgotPasswordForm } from '../lazy-islands.js'
import type { Portal } from '../options.js'
import { Link } from '../ui/link.js'

/** Asking for a link to choose a new password. */
export const forgotPasswordPage = (portal: Portal) =>
  async function ForgotPasswordPage() {
    const { t } = await loadIntl(portal)
    return (
      <>
        <title>{`${t('forgot.title')} · ${portal.brand.name}`}</title>
        <ForgotPasswordForm />
        <p className="mt-6 text-sm">
          <Link href={hrefIn(portal)('/sign-in')}>{t('forgot.back')}</Link>
        </p>
      </>
    )
  }
