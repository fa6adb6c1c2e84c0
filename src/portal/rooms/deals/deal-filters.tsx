'use client'

import { useQueryStates } from 'nuqs'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { useTransition } from 'react'

import { dealPhases } from '../../../domain/deals/deals.js'
import { registrationStatuses } from '../../../domain/deals/registration.js'
import { currencies } from '../../../domain/money.js'
import { useTranslations } from '../../intl/island-intl.js'
import { Button } from '../../ui/button.js'
import { SearchField } from '../../ui/search-field.js'
import { Select } from '../../ui/select.js'
import { closings, dealListParsers, type DealListState, dealSorts, isFiltered, noFilter, pageSizes } from './list-state.js'

/** `partners` are those whose deals stand in the list; none where all are own ones. */
export type DealFiltersProps = { partners: readonly { id: string; name: string }[]; stages: readonly { id: string; name: string }[] }

type Option = { label: string; value: string }

/** One thing to narrow the list by; an empty choice takes it back. */
const Filter = ({ all, label, onChange, options, value }: { all: string; label: string; onChange: (value: string) => void; options: readonly Option[]; value: null | string }) => (
  <Select aria-label={label} className="md:w-44" onChange={({ target }) => onChange(target.value)} value={value ?? ''}>
    <option value="">{all}</option>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </Select>
)

const oneOf = <Value extends string>(values: readonly Value[], chosen: string): null | Value => values.find((value) => value === chosen) ?? null

const Filters = ({ partners, stages }: DealFiltersProps) => {
  const t = useTranslations('deals')
  const list = useTranslations('leads')
  const phases = useTranslations('dealPhase')
  const registrations = useTranslations('dealRegistration')
  const [isPending, startTransition] = useTransition()
  const [state, setState] = useQueryStates(dealListParsers, { history: 'replace', scroll: false, shallow: false, startTransition })
  // Whatever is chosen, the list starts over: its third page may not exist any more.
  const choose = (part: Partial<DealListState>) => void setState({ ...part, page: 1 })
  const closingTexts = { 30: t('closing30'), 90: t('closing90'), overdue: t('closingOverdue') }

  return (
    <search aria-label={t('filterLabel')} className="@container">
      <div className="grid grid-cols-2 gap-2.5 border-b border-line p-4 md:flex md:flex-wrap">
        <SearchField isPending={isPending} label={t('searchLabel')} onSearch={(q) => choose({ q })} placeholder={t('searchPlaceholder')} value={state.q} />
        {partners.length > 0 && <Filter all={list('allPartners')} label={list('partner')} onChange={(partner) => choose({ partner: partner || null })} options={partners.map(({ id, name }) => ({ label: name, value: id }))} value={state.partner} />}
        <Filter all={t('allStages')} label={t('stage')} onChange={(stage) => choose({ stage: stage || null })} options={stages.map(({ id, name }) => ({ label: name, value: id }))} value={state.stage} />
        <Filter all={t('allPhases')} label={t('phase')} onChange={(value) => choose({ phase: oneOf(dealPhases, value) })} options={dealPhases.map((value) => ({ label: phases(value), value }))} value={state.phase} />
        <Filter
          all={t('allRegistrations')}
          label={t('registration')}
          onChange={(value) => choose({ registration: oneOf(registrationStatuses, value) })}
          options={registrationStatuses.map((value) => ({ label: registrations(value), value }))}
          value={state.registration}
        />
        <Filter all={t('allClosing')} label={t('closing')} onChange={(value) => choose({ closing: oneOf(closings, value) })} options={closings.map((value) => ({ label: closingTexts[value], value }))} value={state.closing} />
        <Filter all={t('allCurrencies')} label={t('currency')} onChange={(value) => choose({ currency: oneOf(currencies, value) })} options={currencies.map((value) => ({ label: value, value }))} value={state.currency} />
        <Select aria-label={t('sort')} className="md:w-44 @4xl:hidden" onChange={({ target }) => choose({ sort: oneOf(dealSorts, target.value) ?? '-createdAt' })} value={state.sort}>
          <option value="-createdAt">{t('sortCreatedDesc')}</option>
          <option value="-updatedAt">{t('sortUpdatedDesc')}</option>
          <option value="expectedCloseDate">{t('sortClosing')}</option>
          <option value="-amount">{t('sortAmountDesc')}</option>
          <option value="name">{t('sortNameAsc')}</option>
        </Select>
        <Select aria-label={t('pageSize')} className="md:w-36" onChange={({ target }) => choose({ limit: pageSizes.find((size) => String(size) === target.value) ?? 20 })} value={state.limit}>
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {list('perPage', { size })}
            </option>
          ))}
        </Select>
        {isFiltered(state) && (
          <Button className="col-span-2 md:col-span-1" onClick={() => choose(noFilter)} variant="ghost">
            {t('clearFilters')}
          </Button>
        )}
      </div>
    </search>
  )
}

/** Narrows and orders the list of deals; every choice stands in the address, so that it can be shared and gone back from. */
export const DealFilters = (props: DealFiltersProps) => (
  <NuqsAdapter>
    <Filters {...props} />
  </NuqsAdapter>
)
