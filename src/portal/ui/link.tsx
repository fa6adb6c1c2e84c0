import NextLinkModule from 'next/link.js'
import type { ComponentProps } from 'react'

import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class.js'
import { classNames } from './class-names.js'
import { LinkProgress } from './link-progress.js'

// Under NodeNext the types describe a module with a `default`; what a bundler gives is the component itself.
const NextLink = NextLinkModule as unknown as typeof NextLinkModule.default

export type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href'> & { href: string }

/** A link inside the portal, without a look of its own. Prefetching is off: every page is made for its viewer. */
export const PlainLink = ({ children, prefetch = false, ...props }: LinkProps) => (
  <NextLink {...props} prefetch={prefetch}>
    {children}
    <LinkProgress />
  </NextLink>
)

/** A link in running text. */
export const Link = ({ className, ...props }: LinkProps) => (
  <PlainLink {...props} className={classNames('font-medium text-accent-ink underline-offset-4 hover:underline', className)} />
)

/** A link that looks like a button. */
export const LinkButton = ({ className, size, variant, ...props }: LinkProps & { size?: ButtonSize; variant?: ButtonVariant }) => (
  <PlainLink {...props} className={buttonClass({ className, size, variant })} />
)
