import type { ReactNode } from 'react'

import { type Brand, loadBrand } from '../data/load-brand.js'
import { hrefIn, loadIntl } from '../data/load-page.js'
import type { Translate } from '../intl/create-intl.js'
import { IslandMessages } from '../intl/island-messages.js'
import type { Portal } from '../options.js'
import { BrandLink } from '../shell/brand.js'

/** Concentric arcs that meet: two companies, one business. Decoration only. */
const Ornament = () => (
  <svg aria-hidden className="absolute inset-0 size-full" fill="none" focusable="false" preserveAspectRatio="xMidYMid slice" viewBox="0 0 600 800">
    {[90, 160, 230, 300, 370, 440].map((radius) => (
      <circle cx="150" cy="560" key={`a${radius}`} r={radius} stroke="currentColor" strokeOpacity="0.13" strokeWidth="1.5" />
    ))}
    {[90, 160, 230, 300, 370, 440].map((radius) => (
      <circle cx="450" cy="300" key={`b${radius}`} r={radius} stroke="currentColor" strokeOpacity="0.13" strokeWidth="1.5" />
    ))}
    <circle cx="150" cy="560" fill="currentColor" fillOpacity="0.16" r="46" />
    <circle cx="450" cy="300" fill="currentColor" fillOpacity="0.16" r="46" />
  </svg>
)

/** The side of a wide screen: the vendor's own picture, or the portal's drawing in the vendor's colour. Text never stands on a picture. */
const Side = ({ brand: { signInBackground: picture }, t }: { brand: Brand; t: Translate }) =>
  picture ? (
    <aside className="relative hidden overflow-hidden bg-sunken lg:block">
      <img alt="" className="absolute inset-0 size-full object-cover" decoding="async" fetchPriority="high" src={picture.url} />
    </aside>
  ) : (
    <aside className="relative hidden overflow-hidden bg-[linear-gradient(150deg,var(--portal-accent),var(--portal-accent-strong)_70%)] text-on-accent lg:block">
      <Ornament />
      <p className="absolute inset-x-12 bottom-14 max-w-md text-3xl font-semibold tracking-[-0.02em] text-balance">{t('signIn.intro')}</p>
    </aside>
  )

const footLink = 'rounded font-medium text-ink-soft underline-offset-4 hover:text-ink hover:underline'

/** Who is behind the portal: small print and what the law asks for. */
const Foot = ({ brand: { companyName, imprintUrl, privacyUrl, smallPrint }, t }: { brand: Brand; t: Translate }) =>
  (smallPrint ?? imprintUrl ?? privacyUrl ?? companyName) !== null && (
    <footer className="mx-auto w-full max-w-sm text-xs text-ink-faint">
      {(imprintUrl ?? privacyUrl) !== null && (
        <p className="mb-2 flex flex-wrap gap-x-5 gap-y-1">
          {imprintUrl && (
            <a className={footLink} href={imprintUrl}>
              {t('brand.imprint')}
            </a>
          )}
          {privacyUrl && (
            <a className={footLink} href={privacyUrl}>
              {t('brand.privacy')}
            </a>
          )}
        </p>
      )}
      <p className="[overflow-wrap:anywhere] whitespace-pre-line">{smallPrint ?? companyName}</p>
    </footer>
  )

/** The frame of the pages before signing in. */
export const publicLayout = (portal: Portal) =>
  async function PublicLayout({ children }: { children: ReactNode }) {
    const [intl, brand] = await Promise.all([loadIntl(portal), loadBrand(portal)])
    return (
      <IslandMessages intl={intl} namespaces={['accept', 'forgot', 'password', 'reset', 'signIn']}>
        <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <div className="flex flex-col px-5 py-6 sm:px-10">
            <header className="flex">
              <BrandLink brand={brand} href={hrefIn(portal)('/sign-in')} />
            </header>
            <main className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center py-12">{children}</main>
            <Foot brand={brand} t={intl.t} />
          </div>
          <Side brand={brand} t={intl.t} />
        </div>
      </IslandMessages>
    )
  }
