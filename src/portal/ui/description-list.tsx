import type { ReactNode } from 'react'

export type Fact = { label: ReactNode; value: ReactNode }

/** Facts about one thing: what it is called and what it is. */
export const DescriptionList = ({ facts }: { facts: readonly (Fact & { key: string })[] }) => (
  <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
    {facts.map(({ key, label, value }) => (
      <div className="min-w-0" key={key}>
        <dt className="text-xs text-ink-faint">{label}</dt>
        <dd className="mt-0.5 text-sm font-medium [overflow-wrap:anywhere] text-ink">{value}</dd>
      </div>
    ))}
  </dl>
)
