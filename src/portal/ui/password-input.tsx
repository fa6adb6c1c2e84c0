'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useState, type ComponentProps } from 'react'

import { Input } from './input.js'

/** A password that its owner may look at while typing. */
export const PasswordInput = ({ hideLabel, showLabel, ...props }: Omit<ComponentProps<'input'>, 'type'> & { hideLabel: string; showLabel: string }) => {
  const [isShown, setIsShown] = useState(false)
  const Icon = isShown ? EyeOff : Eye
  return (
    <span className="relative block">
      <Input {...props} className="pe-11" type={isShown ? 'text' : 'password'} />
      <button
        aria-label={isShown ? hideLabel : showLabel}
        aria-pressed={isShown}
        className="absolute inset-y-1 end-1 inline-flex w-9 items-center justify-center rounded-[0.35rem] text-ink-faint hover:text-ink"
        onClick={() => setIsShown(!isShown)}
        type="button"
      >
        <Icon aria-hidden className="size-4" />
      </button>
    </span>
  )
}
