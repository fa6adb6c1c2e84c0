'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'

import type { LeadFieldDefinition } from '../../src/domain/leads.js'
import { newKey } from '../../src/portal/forms/new-key.js'
import { useSubmit } from '../../src/portal/forms/use-submit.js'
import { useTranslations } from '../../src/portal/intl/island-intl.js'
import { leadFormResolver } from '../../src/portal/rooms/leads/form/check-lead-form.js'
import { CustomField } from '../../src/portal/forms/custom-field.js'
import { leadInputOf, type LeadFormValues, valuesOfLead } from '../../src/portal/rooms/leads/form/lead-form-values.js'
import { usePortal } from '../../src/portal/shell/portal-provider.js'
import { Button } from '../../src/portal/ui/button.js'
import { Callout } from '../../src/portal/ui/callout.js'
import { Field, fieldControl } from '../../src/portal/ui/field.js'
import { Input } from '../../src/portal/ui/input.js'
import { Link } from '../../src/portal/ui/link.js'
import { Textarea } from '../../src/portal/ui/textarea.js'

type SendQuoteProps = {
  block: string
  onDone: () => void
  onLeave: () => void
  quantities: readonly { product: string; quantity: number }[]
  questions: readonly LeadFieldDefinition[]
  room: string
}

const asked = ['company', 'firstName', 'lastName', 'email', 'message'] as const

/** Who the quote is for. The server computes the prices again and makes the lead by the rules of every lead. */
export const SendQuote = ({ block, onDone, onLeave, quantities, questions, room }: SendQuoteProps) => {
  const t = useTranslations('calculator')
  const words = useTranslations('leadForm')
  const { client, href } = usePortal()
  const sent = useRef({ body: '', key: '' })
  const [lead, setLead] = useState<{ company: string; id: string }>()
  const resolver = useMemo(() => leadFormResolver(questions, words), [questions, words])
  const form = useForm<LeadFormValues>({ defaultValues: valuesOfLead(questions), resolver })
  const { isPending, problem, submit } = useSubmit(form, async (values) => {
    const body = { block, lead: leadInputOf(questions, values, { fields: asked.filter((field) => values[field].trim() !== ''), withAnswers: true }), quantities }
    // The same quote is one lead, also when its answer was lost on the way; a changed one is another request.
    const text = JSON.stringify(body)
    sent.current = sent.current.body === text ? sent.current : { body: text, key: newKey() }
    setLead((await client.blocks.sendQuote(room, body, { idempotencyKey: sent.current.key })).lead)
  })
  useEffect(() => form.setFocus('company'), [form])
  const { errors } = form.formState

  const field = (name: (typeof asked)[number]) => {
    const error = errors[name]?.message
    const id = `quote-${block}-${name}`
    return {
      control: { ...fieldControl({ error, id }), ...form.register(name), defaultValue: '' },
      frame: { error, id, label: words(name), ...(name !== 'company' && { optionalLabel: words('optional') }) },
    }
  }

  if (lead) {
    return (
      <Callout
        actions={
          <Button onClick={onDone} size="sm">
            {t('again')}
          </Button>
        }
        role="status"
        tone="success"
      >
        {t('sent', { company: lead.company })} <Link href={href(`/open/leads/${lead.id}`)}>{t('openLead')}</Link>
      </Callout>
    )
  }
  const [company, firstName, lastName, email, message] = asked.map(field)
  return (
    <form aria-label={t('sendAsLead')} className="flex flex-col gap-4 rounded-control border border-line p-4" noValidate onSubmit={submit}>
      {problem && (
        <Callout role="alert" tone="danger">
          {problem}
        </Callout>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field {...company!.frame} className="sm:col-span-2">
          <Input {...company!.control} aria-required autoComplete="off" maxLength={200} />
        </Field>
        <Field {...firstName!.frame}>
          <Input {...firstName!.control} autoComplete="off" maxLength={100} />
        </Field>
        <Field {...lastName!.frame}>
          <Input {...lastName!.control} autoComplete="off" maxLength={100} />
        </Field>
        <Field {...email!.frame} className="sm:col-span-2">
          <Input {...email!.control} autoComplete="off" inputMode="email" maxLength={254} spellCheck={false} type="email" />
        </Field>
        {questions.map((definition) => (
          <CustomField defaultValue={undefined} definition={definition} error={errors.customFields?.[definition.name]?.message} key={definition.name} register={form.register} />
        ))}
        <Field {...message!.frame} className="sm:col-span-2">
          <Textarea {...message!.control} maxLength={1_000} rows={3} />
        </Field>
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onLeave} variant="ghost">
          {words('cancel')}
        </Button>
        <Button disabled={quantities.length === 0} isPending={isPending} type="submit" variant="primary">
          {t('send')}
        </Button>
      </div>
    </form>
  )
}
