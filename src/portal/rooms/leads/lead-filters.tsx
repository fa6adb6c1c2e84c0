'use client'

import { useQueryStates } from 'nuqs'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { useTransition } from 'react'

import { leadSources, leadStatuses } from '../../../domain/leads.js'
import { useTranslations } from '../../intl/island-intl.js'
import { Button } from '../../ui/button.js'
import { SearchField } from '../../ui/search-field.js'
import { Select } from '../../ui/select.js'
import { isFiltered, leadListParsers, type LeadListState, noFilter, pageSizes } from './list-state.js'

/** The partners whose leads stand in the list; none where all are own ones. */
export type LeadFiltersProps = { partners: readonly { id: string; name: string }[] }

const Filters = ({ partners }: LeadFiltersProps) => {
  const t = useTranslations('leads')
  const statuses = useTranslations('leadStatus')
  const sources = useTranslations('leadSource')
  const [isPending, startTransition] = useTransition()
  const [state, setState] = useQueryStates(leadListParsers, { history: 'replace', scroll: false, shallow: false, startTransition })
  // Whatever is chosen, the list starts over: its third page may not exist any more.
  const choose = (part: Partial<LeadListState>) => void setState({ ...part, page: 1 })

  return (
    <search aria-label={t('filterLabel')} className="@container">
      <div className="grid grid-cols-2 gap-2.5 border-b border-line p-4 md:flex md:flex-wrap">
        <SearchField isPending={isPending} label={t('searchLabel')} onSearch={(q) => choose({ q })} placeholder={t('searchPlaceholder')} value={state.q} />
        {partners.length > 0 && (
          <Select aria-label={t('partner')} className="md:w-44" onChange={({ target }) => choose({ partner: target.value || null })} value={state.partner ?? ''}>
            <option value="">{t('allPartners')}</option>
            {partners.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <Select aria-label={t('status')} className="md:w-40" onChange={({ target }) => choose({ status: leadStatuses.find((status) => status === target.value) ?? null })} value={state.status ?? ''}>
          <option value="">{t('allStatuses')}</option>
          {leadStatuses.map((status) => (
            <option key={status} value={status}>
              {statuses(status)}
            </option>
          ))}
        </Select>
        <Select aria-label={t('source')} className="md:w-40" onChange={({ target }) => choose({ source: leadSources.find((source) => source === target.value) ?? null })} value={state.source ?? ''}>
          <option value="">{t('allSources')}</option>
          {leadSources.map((source) => (
            <option key={source} value={source}>
              {sources(source)}
            </option>
          ))}
        </Select>
        <Select
          aria-label={t('sort')}
          className="md:w-44 @4xl:hidden"
          onChange={({ target }) => choose({ sort: target.value as LeadListState['sort'] })}
          value={state.sort}
        >
          <option value="-createdAt">{t('sortCreatedDesc')}</option>
          <option value="createdAt">{t('sortCreatedAsc')}</option>
          <option value="-updatedAt">{t('sortUpdatedDesc')}</option>
          <option value="company">{t('sortCompanyAsc')}</option>
          <option value="-company">{t('sortCompanyDesc')}</option>
        </Select>
        <Select aria-label={t('pageSize')} className="md:w-36" onChange={({ target }) => choose({ limit: pageSizes.find((size) => String(size) === target.value) ?? 20 })} value={state.limit}>
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {t('perPage', { size })}
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

/** Narrows and orders the list; every choice stands in the address, so that it can be shared and gone back from. */
export const LeadFilters = (props: LeadFiltersProps) => (
  <NuqsAdapter>
    <Filters {...props} />
  </NuqsAdapter>
)
