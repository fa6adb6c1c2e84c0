'use client'

import { useRouter } from 'next/navigation.js'
import { useMemo, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'

import { PortalApiError } from '../../../../client/portal-api-error.js'
import type { Lead } from '../../../../client/types.js'
import type { LeadFieldDefinition } from '../../../../domain/leads.js'
import { useDraft } from '../../../forms/use-draft.js'
import { useTranslations } from '../../../intl/use-translations.js'
import { useErrorText } from '../../../shell/use-error-text.js'
import { Button } from '../../../ui/button.js'
import { Callout } from '../../../ui/callout.js'
import { LinkButton } from '../../../ui/link.js'
import { showToast } from '../../../ui/toast-store.js'
import { leadFormResolver } from './check-lead-form.js'
import { ConflictNote } from './conflict-note.js'
import { DuplicatesNote } from './duplicates-note.js'
import { LeadFields } from './lead-fields.js'
import { valuesOfLead, type LeadFormField, type LeadFormValues } from './lead-form-values.js'
import { useSaveLead } from './use-save-lead.js'

export type LeadFormProps = {
  /** The countries as options, made on the server: their names would weigh more than the form. */
  countryOptions: ReactNode
  definitions: readonly LeadFieldDefinition[]
  /** Keeps drafts of different people and leads apart. */
  draftKey: string
  lead?: Lead
  /** The list of leads; a lead stands below it. */
  listHref: string
}

/** Submits a lead or changes one. */
export const LeadForm = ({ countryOptions, definitions, draftKey, lead, listHref }: LeadFormProps) => {
  const t = useTranslations('leadForm')
  const errorText = useErrorText()
  const router = useRouter()
  const resolver = useMemo(() => leadFormResolver(definitions, t), [definitions, t])
  const form = useForm<LeadFormValues>({ defaultValues: valuesOfLead(definitions, lead), resolver })
  const draft = useDraft(draftKey, form)
  const leadHref = (id: string) => `${listHref}/${id}`

  const { conflicts, error, isPending, save, takeTheirs } = useSaveLead({
    definitions,
    form,
    lead,
    onSaved: (saved) => {
      draft.forget()
      showToast(t(lead ? 'saved' : 'submitted'))
      router.push(leadHref(saved.id))
      router.refresh()
    },
  })
  const submit = form.handleSubmit(save)
  const labels: Record<LeadFormField, string> = {
    campaign: t('campaign'),
    company: t('company'),
    country: t('country'),
    email: t('email'),
    firstName: t('firstName'),
    jobTitle: t('jobTitle'),
    lastName: t('lastName'),
    message: t('message'),
    phone: t('phone'),
    source: t('source'),
  }
  const { dirtyFields, errors, submitCount } = form.formState
  const wrongFields = Object.keys(errors).filter((name) => name !== 'customFields').length + Object.keys(errors.customFields ?? {}).length
  const isRefusedAsAWhole = error && !(error instanceof PortalApiError && error.fieldErrors.length > 0 && wrongFields > 0)
  const [company, email] = form.watch(['company', 'email'])
  const isNewName = !lead || Boolean(dirtyFields.company) || Boolean(dirtyFields.email)

  return (
    <form className="rounded-card border border-line bg-surface shadow-card" noValidate onSubmit={(event) => void submit(event)}>
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
        {conflicts.length > 0 && <ConflictNote conflicts={conflicts} isPending={isPending} labels={labels} onKeepMine={() => void submit()} onTakeTheirs={takeTheirs} />}
      </div>
      <LeadFields
        countryOptions={countryOptions}
        definitions={definitions}
        duplicates={isNewName && <DuplicatesNote company={company} email={email} leadHref={leadHref} />}
        form={form}
        labels={labels}
      />
      <div className="sticky bottom-0 flex flex-wrap justify-end gap-2 rounded-b-card border-t border-line bg-surface/95 px-5 py-4 backdrop-blur-sm sm:px-6">
        <LinkButton href={lead ? leadHref(lead.id) : listHref} variant="ghost">
          {t('cancel')}
        </LinkButton>
        <Button isPending={isPending} type="submit" variant="primary">
          {t(lead ? 'save' : 'submit')}
        </Button>
      </div>
    </form>
  )
}
