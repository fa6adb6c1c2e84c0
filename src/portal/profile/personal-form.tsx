'use client'

import { useRouter } from 'next/navigation.js'
import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

import type { PartnerUser } from '../../client/types.js'
import { checkFields } from '../forms/check-fields.js'
import { useSubmit } from '../forms/use-submit.js'
import { isPortalLocale, portalLocales } from '../intl/locales.js'
import { useTranslations } from '../intl/island-intl.js'
import { keepPreference } from '../shell/preference-cookies.js'
import { usePortal } from '../shell/portal-provider.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'
import { Field, fieldControl } from '../ui/field.js'
import { Input } from '../ui/input.js'
import { Select } from '../ui/select.js'
import { showToast } from '../ui/toast-store.js'

type PersonalValues = { jobTitle: string; locale: string; name: string; phone: string }

/** What colleagues and the vendor see of a person, and how the portal speaks to them. */
export const PersonalForm = ({ isReadOnly, profile }: { isReadOnly: boolean; profile: PartnerUser }) => {
  const t = useTranslations('profile')
  const languages = useTranslations('languages')
  const router = useRouter()
  const { client } = usePortal()
  const resolver = useMemo(
    () =>
      checkFields<PersonalValues>(
        z.object({
          jobTitle: z.string().check(z.trim(), z.maxLength(200, t('tooLong', { max: 200 }))),
          locale: z.string(),
          name: z.string().check(z.trim(), z.minLength(1, t('nameRequired')), z.maxLength(200, t('tooLong', { max: 200 }))),
          phone: z.string().check(z.trim(), z.maxLength(50, t('tooLong', { max: 50 }))),
        }),
      ),
    [t],
  )
  const form = useForm<PersonalValues>({
    defaultValues: {
      jobTitle: profile.jobTitle ?? '',
      locale: isPortalLocale(profile.locale) ? profile.locale : 'en',
      name: profile.name,
      phone: profile.phone ?? '',
    },
    disabled: isReadOnly,
    resolver,
  })
  const { isPending, problem, submit } = useSubmit(form, async (values) => {
    await client.profile.update(profile.id, {
      jobTitle: values.jobTitle || null,
      locale: values.locale,
      name: values.name,
      phone: values.phone || null,
    })
    keepPreference('locale', values.locale)
    form.reset(values)
    showToast(t('saved'))
    router.refresh()
  })
  const { defaultValues, errors } = form.formState
  // The default stands in the server's HTML too; the form itself fills its fields only once it lives.
  const field = (name: keyof PersonalValues) => ({ ...form.register(name), defaultValue: defaultValues?.[name] })

  return (
    <form className="grid gap-x-4 gap-y-5 sm:grid-cols-2" noValidate onSubmit={submit}>
      {problem && (
        <Callout className="sm:col-span-2" role="alert" tone="danger">
          {problem}
        </Callout>
      )}
      <Field error={errors.name?.message} id="profile-name" label={t('name')}>
        <Input {...fieldControl({ error: errors.name?.message, id: 'profile-name' })} {...field('name')} autoComplete="name" />
      </Field>
      <Field error={errors.jobTitle?.message} id="profile-job-title" label={t('jobTitle')}>
        <Input {...fieldControl({ error: errors.jobTitle?.message, id: 'profile-job-title' })} {...field('jobTitle')} autoComplete="organization-title" />
      </Field>
      <Field description={t('emailHelp')} id="profile-email" label={t('email')}>
        <Input {...fieldControl({ description: true, id: 'profile-email' })} disabled type="email" value={profile.email} />
      </Field>
      <Field error={errors.phone?.message} id="profile-phone" label={t('phone')}>
        <Input {...fieldControl({ error: errors.phone?.message, id: 'profile-phone' })} {...field('phone')} autoComplete="tel" type="tel" />
      </Field>
      <Field id="profile-language" label={t('language')}>
        <Select {...fieldControl({ id: 'profile-language' })} {...field('locale')}>
          {portalLocales.map((locale) => (
            <option key={locale} value={locale}>
              {languages(locale)}
            </option>
          ))}
        </Select>
      </Field>
      {!isReadOnly && (
        <div className="flex justify-end sm:col-span-2">
          <Button isPending={isPending} type="submit" variant="primary">
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  )
}
