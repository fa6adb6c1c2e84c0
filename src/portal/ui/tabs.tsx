'use client'

import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

/** Parts of a page of which one is shown at a time. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly { content: ReactNode; key: string; label: ReactNode }[] }) => (
  <Radix.Root defaultValue={tabs[0]?.key}>
    <Radix.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
      {tabs.map((tab) => (
        <Radix.Trigger
          className="-mb-px h-10 border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-ink-soft transition-colors hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink"
          key={tab.key}
          value={tab.key}
        >
          {tab.label}
        </Radix.Trigger>
      ))}
    </Radix.List>
    {tabs.map((tab) => (
      <Radix.Content className="pt-5" key={tab.key} value={tab.key}>
        {tab.content}
      </Radix.Content>
    ))}
  </Radix.Root>
)
