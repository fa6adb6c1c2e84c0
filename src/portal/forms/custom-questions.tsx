'use client'

import type { UseFormRegisterReturn } from 'react-hook-form'

import type { LeadFieldDefinition } from '../../domain/leads.js'
import type { AnswerValues } from './custom-answers.js'
import { CustomField } from './custom-field.js'
import { FormSection } from './form-section.js'

type CustomQuestionsProps = {
  defaults: AnswerValues | undefined
  definitions: readonly LeadFieldDefinition[]
  errors: Readonly<Record<string, { message?: string } | undefined>> | undefined
  register: (name: `customFields.${string}`) => UseFormRegisterReturn
  title: string
}

/** The part of a form that a partner type asks beside the standard fields; absent while it asks nothing. */
export const CustomQuestions = ({ defaults, definitions, errors, register, title }: CustomQuestionsProps) =>
  definitions.length > 0 && (
    <FormSection description="" title={title}>
      {definitions.map((definition) => (
        <CustomField defaultValue={defaults?.[definition.name]} definition={definition} error={errors?.[definition.name]?.message} key={definition.name} register={register} />
      ))}
    </FormSection>
  )
