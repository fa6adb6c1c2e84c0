'use client'

import { useSyncExternalStore, type ComponentProps } from 'react'

import { classNames } from '../ui/class-names.js'

const never = () => () => undefined

/** False in the server's HTML and until the page has come to life. */
const useIsAlive = () => useSyncExternalStore(never, () => true, () => false)

/**
 * A form that takes input once it can keep it: what is typed into the server's HTML before the page has come to life
 * would be overwritten by the form's own values.
 */
export const Form = ({ children, className, ...props }: ComponentProps<'form'>) => (
  <form {...props} noValidate>
    <fieldset className={classNames('min-w-0', className)} disabled={!useIsAlive()} role="none">
      {children}
    </fieldset>
  </form>
)
