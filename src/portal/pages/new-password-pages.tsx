import { loadBrand } from '../data/load-brand.js'
import { hrefIn, loadIntl } from '../data/load-page.js'
import { AcceptInvitationForm, ResetPasswordForm } from '../lazy-islands.js'
import type { Portal } from '../options.js'
import type { SearchParams } from '../rooms/room-view.js'
import { SessionHeading } from '../session/session-heading.js'
import { Callout } from '../ui/callout.js'
import { Link, LinkButton } from '../ui/link.js'

type TokenPageProps = { searchParams: Promise<SearchParams> }

const tokenOf = async (searchParams: TokenPageProps['searchParams']): Promise<string | undefined> => {
  const { token } = await searchParams
  return typeof token === 'string' && token !== '' ? token : undefined
}

const BackToSignIn = ({ href, text }: { href: string; text: string }) => (
  <p className="mt-6 text-sm">
    <Link href={href}>{text}</Link>
  </p>
)

/** Choosing a new password with the link from the mail. */
export const resetPasswordPage = (portal: Portal) =>
  async function ResetPasswordPage({ searchParams }: TokenPageProps) {
    const [{ t }, brand, token] = await Promise.all([loadIntl(portal), loadBrand(portal), tokenOf(searchParams)])
    const forgotHref = hrefIn(portal)('/forgot-password')
    return (
      <>
        <title>{`${t('reset.title')} · ${brand.name}`}</title>
        <SessionHeading title={t('reset.title')}>{t('reset.intro')}</SessionHeading>
        {token ? (
          <ResetPasswordForm forgotHref={forgotHref} nextHref={hrefIn(portal)('/')} token={token} />
        ) : (
          <Callout actions={<LinkButton href={forgotHref}>{t('reset.requestNew')}</LinkButton>} tone="warning">
            {t('reset.missingToken')}
          </Callout>
        )}
        <BackToSignIn href={hrefIn(portal)('/sign-in')} text={t('forgot.back')} />
      </>
    )
  }

/** Taking up an invitation: a name, a password, and in. */
export const acceptInvitationPage = (portal: Portal) =>
  async function AcceptInvitationPage({ searchParams }: TokenPageProps) {
    const [{ t }, brand, token] = await Promise.all([loadIntl(portal), loadBrand(portal), tokenOf(searchParams)])
    return (
      <>
        <title>{`${t('accept.title')} · ${brand.name}`}</title>
        <SessionHeading title={t('accept.title')}>{t('accept.intro')}</SessionHeading>
        {token ? <AcceptInvitationForm nextHref={hrefIn(portal)('/')} token={token} /> : <Callout tone="warning">{t('accept.expired')}</Callout>}
        <BackToSignIn href={hrefIn(portal)('/sign-in')} text={t('forgot.back')} />
      </>
    )
  }
