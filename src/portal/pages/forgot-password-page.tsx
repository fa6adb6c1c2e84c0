import { loadBrand } from '../data/load-brand.js'
import { hrefIn, loadIntl } from '../data/load-page.js'
import { ForgotPasswordForm } from '../lazy-islands.js'
import type { Portal } from '../options.js'
import { Link } from '../ui/link.js'

/** Asking for a link to choose a new password. */
export const forgotPasswordPage = (portal: Portal) =>
  async function ForgotPasswordPage() {
    const [{ t }, brand] = await Promise.all([loadIntl(portal), loadBrand(portal)])
    return (
      <>
        <title>{`${t('forgot.title')} · ${brand.name}`}</title>
        <ForgotPasswordForm />
        <p className="mt-6 text-sm">
          <Link href={hrefIn(portal)('/sign-in')}>{t('forgot.back')}</Link>
        </p>
      </>
    )
  }
