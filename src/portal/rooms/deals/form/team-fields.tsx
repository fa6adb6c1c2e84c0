'use client'

import type { DefaultValues, UseFormRegister } from 'react-hook-form'

import { FormSection } from '../../../forms/form-section.js'
import { useTranslations } from '../../../intl/island-intl.js'
import { Checkbox } from '../../../ui/checkbox.js'
import type { DealFormValues } from './deal-form-values.js'

type TeamFieldsProps = { defaults: Readonly<DefaultValues<DealFormValues>> | undefined; isNew: boolean; people: readonly { id: string; name: string }[]; register: UseFormRegister<DealFormValues> }

/** Who works on a deal, who sees it, and whether its customer is registered at once. */
export const TeamFields = ({ defaults, isNew, people, register }: TeamFieldsProps) => {
  const t = useTranslations('dealForm')
  return (
    <FormSection description={t('peopleSectionHelp')} title={t('peopleSection')}>
      {people.length > 0 && (
        <fieldset className="flex flex-col gap-2 sm:col-span-2">
          <legend className="mb-1.5 text-sm font-medium text-ink">{t('people')}</legend>
          <p className="-mt-1.5 mb-1 text-xs text-ink-faint">{t('peopleHelp')}</p>
          <div className="grid max-h-60 gap-2 overflow-y-auto p-0.5 sm:grid-cols-2">
            {people.map(({ id, name }) => (
              <Checkbox {...register('people')} defaultChecked={defaults?.people?.includes(id)} id={`deal-people-${id}`} key={id} label={name} value={id} />
            ))}
          </div>
        </fieldset>
      )}
      <div className="sm:col-span-2">
        <Checkbox {...register('hiddenFromDistributor')} aria-describedby="deal-hidden-description" defaultChecked={defaults?.hiddenFromDistributor} id="deal-hidden" label={t('hidden')} />
        <p className="mt-1 text-xs text-ink-faint" id="deal-hidden-description">
          {t('hiddenHelp')}
        </p>
      </div>
      {isNew && (
        <div className="sm:col-span-2">
          <Checkbox {...register('registerNow')} aria-describedby="deal-register-description" defaultChecked={defaults?.registerNow} id="deal-register" label={t('registerNow')} />
          <p className="mt-1 text-xs text-ink-faint" id="deal-register-description">
            {t('registerNowHelp')}
          </p>
        </div>
      )}
    </FormSection>
  )
}
