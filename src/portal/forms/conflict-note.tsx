'use client'

import { useTranslations } from '../intl/island-intl.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'
import type { Conflict } from './use-save-record.js'

/** Somebody saved the same fields in the meantime: both versions, and which one to keep. */
export const ConflictNote = <Field extends string>({
  conflicts,
  isPending,
  labels,
  onKeepMine,
  onTakeTheirs,
  title,
}: {
  conflicts: readonly Conflict<Field>[]
  isPending: boolean
  labels: Readonly<Record<Field, string>>
  onKeepMine: () => void
  onTakeTheirs: () => void
  title: string
}) => {
  const t = useTranslations('leadForm')
  return (
    <Callout
      actions={
        <>
          <Button isPending={isPending} onClick={onKeepMine} size="sm" variant="primary">
            {t('conflictKeepMine')}
          </Button>
          <Button onClick={onTakeTheirs} size="sm">
            {t('conflictUseTheirs')}
          </Button>
        </>
      }
      role="alert"
      title={title}
      tone="warning"
    >
      <p>{t('conflictText')}</p>
      <dl className="mt-2 flex flex-col gap-3">
        {conflicts.map(({ field, mine, theirs }) => (
          <div className="rounded-control bg-surface p-3 text-ink" key={field}>
            <dt className="font-medium">{labels[field]}</dt>
            <dd className="mt-1 grid gap-1 [overflow-wrap:anywhere] sm:grid-cols-2 sm:gap-4">
              <span>
                <span className="block text-2xs text-ink-faint">{t('conflictMine')}</span>
                {mine || '–'}
              </span>
              <span>
                <span className="block text-2xs text-ink-faint">{t('conflictTheirs')}</span>
                {theirs || '–'}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Callout>
  )
}
