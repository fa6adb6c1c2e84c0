'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

import { buttonClass } from './button-class.js'

/** A panel that slides in from the side where a line of text starts. */
export const Sheet = ({
  children,
  closeLabel,
  isOpen,
  onOpenChange,
  title,
}: {
  children: ReactNode
  closeLabel: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: string
}) => (
  <Radix.Root onOpenChange={onOpenChange} open={isOpen}>
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-50 bg-overlay" />
      <Radix.Content aria-describedby={undefined} className="fixed inset-y-0 start-0 z-50 flex w-[min(20rem,calc(100vw-3rem))] animate-slide flex-col overflow-y-auto border-e border-line bg-surface shadow-raised focus:outline-none">
        <Radix.Title className="sr-only">{title}</Radix.Title>
        <Radix.Close aria-label={closeLabel} className={buttonClass({ className: 'absolute end-3 top-3', size: 'icon', variant: 'ghost' })}>
          <X aria-hidden />
        </Radix.Close>
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
)
