'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

import { buttonClass } from './button-class.js'

export type DialogProps = {
  children: ReactNode
  closeLabel: string
  description?: ReactNode
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: ReactNode
}

/** A question or a short form over the page; Escape and a click outside close it, the focus goes back to where it was. */
export const Dialog = ({ children, closeLabel, description, isOpen, onOpenChange, title }: DialogProps) => (
  <Radix.Root onOpenChange={onOpenChange} open={isOpen}>
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-50 bg-overlay" />
      <div className="fixed inset-0 z-50 flex items-end justify-center overflow-y-auto p-3 sm:items-center">
        <Radix.Content
          {...(!description && { 'aria-describedby': undefined })}
          className="relative w-full max-w-lg animate-enter rounded-card border border-line bg-raised p-6 shadow-raised focus:outline-none"
        >
          <Radix.Title className="pe-10 text-lg font-semibold tracking-[-0.01em]">{title}</Radix.Title>
          {description && <Radix.Description className="mt-1 text-sm text-ink-soft">{description}</Radix.Description>}
          <div className="mt-5">{children}</div>
          <Radix.Close aria-label={closeLabel} className={buttonClass({ className: 'absolute end-3 top-3', size: 'icon', variant: 'ghost' })}>
            <X aria-hidden />
          </Radix.Close>
        </Radix.Content>
      </div>
    </Radix.Portal>
  </Radix.Root>
)
