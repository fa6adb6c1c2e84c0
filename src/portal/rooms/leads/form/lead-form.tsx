'use client'

import { useMemo, useState, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'

import type { Lead } from '../../../../client/types.js'
import type { LeadFieldDefinition } from '../../../../domain/leads.js'
import { newKey } from '../../../forms/new-key.js'
import { RecordForm } from '../../../forms/record-form.js'
import { useAfterSaving } from '../../../forms/use-after-saving.js'
import { useDraft } from '../../../forms/use-draft.js'
import { useSaveRecord } from '../../../forms/use-save-record.js'
import { useTranslations } from '../../../intl/island-intl.js'
import { usePortal } from '../../../shell/portal-provider.js'
import { leadFormResolver } from './check-lead-form.js'
import { DuplicatesNote } from './duplicates-note.js'
import { LeadFields } from './lead-fields.js'
import { leadFormFields, leadInputOf, valuesOfLead, type LeadFormField, type LeadFormValues } from './lead-form-values.js'

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
  const { client } = usePortal()
  const [idempotencyKey] = useState(newKey)
  const resolver = useMemo(() => leadFormResolver(definitions, t), [definitions, t])
  const form = useForm<LeadFormValues>({ defaultValues: valuesOfLead(definitions, lead), resolver })
  const draft = useDraft(draftKey, form)
  const leadHref = (id: string) => `${listHref}/${id}`
  const afterSaving = useAfterSaving(draft, leadHref)

  const saving = useSaveRecord({
    fields: leadFormFields,
    form,
    onSaved: (saved) => afterSaving(saved, t(lead ? 'saved' : 'submitted')),
    read: client.leads.get,
    record: lead,
    send: (values, base, touched) =>
      base
        ? client.leads.update(base.id, leadInputOf(definitions, values, { ...touched, kept: base.customFields }), base)
        : client.leads.create(leadInputOf(definitions, values, { fields: leadFormFields.filter((field) => values[field].trim() !== ''), withAnswers: true }), { idempotencyKey }),
    valuesOf: (record) => valuesOfLead(definitions, record),
  })
  const submit = form.handleSubmit(saving.save)
  const labels: Record<LeadFormField, string> = {
    campaign: t('campaign'),
    company: t('company'),
    country: t('country'),
    currency: t('currency'),
    email: t('email'),
    expectedValue: t('expectedValue'),
    firstName: t('firstName'),
    jobTitle: t('jobTitle'),
    lastName: t('lastName'),
    message: t('message'),
    phone: t('phone'),
    source: t('source'),
  }
  const { dirtyFields } = form.formState
  const [company, email] = form.watch(['company', 'email'])
  const isNewName = !lead || Boolean(dirtyFields.company) || Boolean(dirtyFields.email)

  return (
    <RecordForm
      cancelHref={lead ? leadHref(lead.id) : listHref}
      conflictTitle={t('conflictTitle')}
      draft={draft}
      form={form}
      labels={labels}
      onSubmit={() => void submit()}
      saving={saving}
      submitLabel={t(lead ? 'save' : 'submit')}
    >
      <LeadFields
        countryOptions={countryOptions}
        definitions={definitions}
        duplicates={isNewName && <DuplicatesNote company={company} email={email} leadHref={leadHref} />}
        form={form}
        labels={labels}
      />
    </RecordForm>
  )
}
