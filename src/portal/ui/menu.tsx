'use client'

import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

const itemClass =
  'flex min-h-9 cursor-default items-center gap-2.5 rounded-[0.4rem] px-2.5 py-1.5 text-sm text-ink outline-none select-none data-disabled:text-ink-faint data-highlighted:bg-sunken [&_svg]:size-4 [&_svg]:text-ink-faint'

/** A button that opens a list of things to do. */
export const Menu = ({ align = 'end', children, isOpenAtFirst = false, trigger }: { align?: 'end' | 'start'; children: ReactNode; isOpenAtFirst?: boolean; trigger: ReactNode }) => (
  <Radix.Root defaultOpen={isOpenAtFirst} modal={false}>
    <Radix.Trigger asChild>{trigger}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        align={align}
        className="z-50 min-w-60 animate-enter rounded-[0.7rem] border border-line bg-raised p-1.5 shadow-raised focus:outline-none"
        collisionPadding={12}
        sideOffset={6}
      >
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
)

export const MenuItem = ({ asChild, children, onSelect }: { asChild?: boolean; children: ReactNode; onSelect?: () => void }) => (
  <Radix.Item asChild={asChild} className={itemClass} onSelect={onSelect}>
    {children}
  </Radix.Item>
)

export const MenuLabel = ({ children }: { children: ReactNode }) => <Radix.Label className="px-2.5 pt-2 pb-1 text-2xs font-medium text-ink-faint">{children}</Radix.Label>

export const MenuSeparator = () => <Radix.Separator className="-mx-1.5 my-1.5 h-px bg-line" />

/** One of several answers, of which one is in force. */
export const MenuRadioGroup = ({
  label,
  onChange,
  options,
  value,
}: {
  label: string
  onChange: (value: string) => void
  options: readonly { label: string; value: string }[]
  value: string
}) => (
  <Radix.RadioGroup aria-label={label} onValueChange={onChange} value={value}>
    <MenuLabel>{label}</MenuLabel>
    {options.map((option) => (
      <Radix.RadioItem className={itemClass} key={option.value} value={option.value}>
        <span className="inline-flex size-4 items-center justify-center">
          <Radix.ItemIndicator>
            <Check aria-hidden />
          </Radix.ItemIndicator>
        </span>
        {option.label}
      </Radix.RadioItem>
    ))}
  </Radix.RadioGroup>
)
