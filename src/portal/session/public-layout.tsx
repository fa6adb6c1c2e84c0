import type { ReactNode } from 'react'

import { hrefIn, loadIntl } from '../data/load-page.js'
import { IslandMessages } from '../intl/island-messages.js'
import type { Portal } from '../options.js'
import { Brand } from '../shell/brand.js'

/** Concentric arcs that meet: two companies, one business. Decoration only. */
const Ornament = () => (
  <svg aria-hidden className="absolute inset-0 size-full" fill="none" focusable="false" preserveAspectRatio="xMidYMid slice" viewBox="0 0 600 800">
    {[90, 160, 230, 300, 370, 440].map((radius) => (
      <circle cx="150" cy="560" key={`a${radius}`} r={radius} stroke="white" strokeOpacity="0.13" strokeWidth="1.5" />
    ))}
    {[90, 160, 230, 300, 370, 440].map((radius) => (
      <circle cx="450" cy="300" key={`b${radius}`} r={radius} stroke="white" strokeOpacity="0.13" strokeWidth="1.5" />
    ))}
    <circle cx="150" cy="560" fill="white" fillOpacity="0.16" r="46" />
    <circle cx="450" cy="300" fill="white" fillOpacity="0.16" r="46" />
  </svg>
)

/** The frame of the pages before signing in. */
export const publicLayout = (portal: Portal) =>
  async function PublicLayout({ children }: { children: ReactNode }) {
    const intl = await loadIntl(portal)
    return (
      <IslandMessages intl={intl} namespaces={['accept', 'forgot', 'password', 'reset', 'signIn']}>
        <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <div className="flex flex-col px-5 py-6 sm:px-10">
            <header className="flex">
              <Brand href={hrefIn(portal)('/sign-in')} name={portal.brand.name} />
            </header>
            <main className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center py-12">{children}</main>
          </div>
          <aside className="relative hidden overflow-hidden bg-[linear-gradient(150deg,var(--portal-accent),var(--portal-accent-strong)_55%,oklch(0.3_0.14_268))] lg:block">
            <Ornament />
            <p className="absolute inset-x-12 bottom-14 max-w-md text-3xl font-semibold tracking-[-0.02em] text-balance text-white">{intl.t('signIn.intro')}</p>
          </aside>
        </div>
      </IslandMessages>
    )
  }
