'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation.js'
import { useDeferredValue, useState } from 'react'

import { useTranslations } from '../intl/use-translations.js'
import { Dialog } from '../ui/dialog.js'
import { usePortal } from './portal-provider.js'

const itemClass = 'flex cursor-default flex-col rounded-control px-3 py-2 text-sm data-[selected=true]:bg-sunken'
const shortest = 2

/** Search over everything the viewer may see, while typing. Enter without a choice leads to the page of all results. */
const CommandPalette = ({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) => {
  const t = useTranslations('search')
  const shell = useTranslations('shell')
  const { client, href } = usePortal()
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const query = useDeferredValue(typed.trim())
  const { data, isError, isFetching } = useQuery({
    enabled: isOpen && query.length >= shortest,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => client.search(query, { signal }),
    queryKey: ['search', query],
  })

  const goTo = (path: string) => {
    onOpenChange(false)
    router.push(href(path))
  }
  const groups = query.length >= shortest ? (data?.groups.filter((group) => group.hits.length > 0) ?? []) : []

  return (
    <Dialog closeLabel={shell('close')} isOpen={isOpen} onOpenChange={onOpenChange} title={t('title')}>
      <Command label={t('input')} shouldFilter={false}>
        <div className="flex items-center gap-2.5 rounded-control border border-line-strong/70 px-3 focus-within:border-accent-ink">
          <Search aria-hidden className="size-4 shrink-0 text-ink-faint" />
          <Command.Input className="h-11 w-full bg-transparent text-[1rem] outline-none placeholder:text-ink-faint sm:text-sm" onValueChange={setTyped} placeholder={t('placeholder')} value={typed} />
        </div>
        <Command.List className="-mx-2 mt-2 max-h-[50vh] overflow-y-auto px-2">
          {query.length >= shortest && groups.length === 0 && (
            <p className="px-3 py-6 text-center text-sm text-ink-faint" role="status">
              {isError ? t('failed') : isFetching ? t('searching') : t('empty', { query })}
            </p>
          )}
          {query.length < shortest && <p className="px-3 py-6 text-center text-sm text-ink-faint">{t('prompt')}</p>}
          {groups.map((group) => (
            <Command.Group
              className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-2xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-ink-faint"
              heading={t(group.kind)}
              key={group.kind}
            >
              {group.hits.map((hit) => (
                <Command.Item className={itemClass} key={hit.id} onSelect={() => goTo(hit.href)} value={`${group.kind}:${hit.id}`}>
                  <span className="font-medium">{hit.title}</span>
                  {hit.snippet && <span className="truncate text-xs text-ink-faint">{hit.snippet}</span>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
          {groups.length > 0 && (
            <Command.Item className={`${itemClass} mt-1 text-accent-ink`} onSelect={() => goTo(`/search?q=${encodeURIComponent(query)}`)} value="all">
              {t('seeAll')}
            </Command.Item>
          )}
        </Command.List>
      </Command>
    </Dialog>
  )
}

export default CommandPalette
