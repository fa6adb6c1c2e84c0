'use client'

import type { ComponentProps } from 'react'

import { useTranslations } from '../intl/island-intl.js'
import { Field, fieldControl } from '../ui/field.js'
import { PasswordInput } from '../ui/password-input.js'

type PasswordFieldProps = Omit<ComponentProps<'input'>, 'type'> & { autoComplete: 'current-password' | 'new-password'; description?: string; error?: string; id: string; label: string }

/** A password with its label; its owner may look at it while typing. */
export const PasswordField = ({ description, error, id, label, ...input }: PasswordFieldProps) => {
  const t = useTranslations('password')
  return (
    <Field description={description} error={error} id={id} label={label}>
      <PasswordInput {...input} {...fieldControl({ description, error, id })} hideLabel={t('hide')} showLabel={t('show')} />
    </Field>
  )
}
