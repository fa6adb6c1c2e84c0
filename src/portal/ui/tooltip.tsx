'use client'

import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

/** A word about a control whose meaning is only drawn. Never the only place where something important stands. */
export const Tooltip = ({ children, text }: { children: ReactNode; text: string }) => (
  <Radix.Provider delayDuration={350}>
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className="z-50 max-w-64 rounded-control bg-ink px-2.5 py-1.5 text-xs text-surface shadow-raised" collisionPadding={8} sideOffset={6}>
          {text}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  </Radix.Provider>
)
