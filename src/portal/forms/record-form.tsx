'use client'

import type { ReactNode } from 'react'
import type { FieldErrors, FieldValues, UseFormReturn } from 'react-hook-form'

import { PortalApiError } from '../../client/portal-api-error.js'
import { useTranslations } from '../intl/island-intl.js'
import { useErrorText } from '../shell/use-error-text.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'
import { LinkButton } from '../ui/link.js'
import { ConflictNote } from './conflict-note.js'
import type { Conflict } from './use-save-record.js'

type RecordFormProps<Field extends string, Values extends FieldValues> = {
  cancelHref: string
  children: ReactNode
  /** Says that two people changed the record at once. */
  conflictTitle: string
  draft: { discard: () => void; isRestored: boolean }
  form: UseFormReturn<Values>
  labels: Readonly<Record<Field, string>>
  onSubmit: () => void
  saving: { conflicts: readonly Conflict<Field>[]; error: Error | null; isPending: boolean; takeTheirs: () => void }
  submitLabel: string
}

const countErrors = (errors: FieldErrors): number =>
  Object.keys(errors).filter((name) => name !== 'customFields').length + Object.keys((errors.customFields as object | undefined) ?? {}).length

/** The frame of a long form: what was kept of the last try, what is wrong, the fields, and the buttons that stay in sight. */
export const RecordForm = <Field extends string, Values extends FieldValues>({ cancelHref, children, conflictTitle, draft, form, labels, onSubmit, saving, submitLabel }: RecordFormProps<Field, Values>) => {
  const t = useTranslations('leadForm')
  const errorText = useErrorText()
  const { conflicts, error, isPending, takeTheirs } = saving
  const { errors, submitCount } = form.formState
  const wrongFields = countErrors(errors)
  const isRefusedAsAWhole = error && !(error instanceof PortalApiError && error.fieldErrors.length > 0 && wrongFields > 0)
  return (
    <form
      className="rounded-card border border-line bg-surface shadow-card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <div className="flex flex-col gap-3 px-5 pt-5 empty:hidden sm:px-6 sm:pt-6">
        {draft.isRestored && (
          <Callout
            actions={
              <Button onClick={draft.discard} size="sm">
                {t('draftDiscard')}
              </Button>
            }
            title={t('draftRestored')}
          />
        )}
        {isRefusedAsAWhole && (
          <Callout role="alert" tone="danger">
            {errorText(error)}
          </Callout>
        )}
        {submitCount > 0 && wrongFields > 0 && (
          <Callout role="alert" tone="danger">
            {t('errorSummary', { count: wrongFields })}
          </Callout>
        )}
        {conflicts.length > 0 && <ConflictNote conflicts={conflicts} isPending={isPending} labels={labels} onKeepMine={onSubmit} onTakeTheirs={takeTheirs} title={conflictTitle} />}
      </div>
      {children}
      <div className="sticky bottom-0 flex flex-wrap justify-end gap-2 rounded-b-card border-t border-line bg-surface/95 px-5 py-4 backdrop-blur-sm sm:px-6">
        <LinkButton href={cancelHref} variant="ghost">
          {t('cancel')}
        </LinkButton>
        <Button isPending={isPending} type="submit" variant="primary">
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
