import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'

import { Avatar } from '../ui/avatar.js'

/** The button that opens the menu of the signed-in person. */
export const UserMenuButton = ({ label, name, ...props }: Omit<ComponentProps<'button'>, 'children'> & { label: string; name: string }) => (
  <button {...props} aria-label={label} className="flex h-10 items-center gap-2 rounded-control ps-1 pe-1.5 text-sm transition-colors hover:bg-sunken" type="button">
    <Avatar className="size-8" name={name} />
    <ChevronDown aria-hidden className="hidden size-4 text-ink-faint sm:block" />
  </button>
)
