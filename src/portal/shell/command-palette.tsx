'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { useDeferredValue, useState, type ReactNode } from 'react'

import { searchLength } from '../../domain/search-pattern.js'
import { useDebounced } from '../forms/use-debounced.js'
import { useTranslations } from '../intl/island-intl.js'
import { Dialog } from '../ui/dialog.js'
import { Marked } from './marked.js'
import { type PaletteCommand, type ShellCommands, usePaletteCommands } from './palette-commands.js'
import { usePortal } from './portal-provider.js'

const itemClass = 'flex min-h-9 cursor-default flex-col justify-center rounded-control px-3 py-1.5 text-sm data-[selected=true]:bg-sunken'

const Group = ({ children, heading }: { children: ReactNode; heading: string }) => (
  <Command.Group
    className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-2xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-ink-faint"
    heading={heading}
  >
    {children}
  </Command.Group>
)

const Commands = ({ commands, heading, prefix }: { commands: readonly PaletteCommand[]; heading: string; prefix: string }) =>
  commands.length > 0 && (
    <Group heading={heading}>
      {commands.map(({ id, label, note, run }) => (
        <Command.Item className={itemClass} key={id} onSelect={run} value={`${prefix}:${id}`}>
          <span className="flex items-center justify-between gap-3">
            <span className="truncate">{label}</span>
            {note && <span className="text-2xs text-ink-faint">{note}</span>}
          </span>
        </Command.Item>
      ))}
    </Group>
  )

type CommandPaletteProps = { commands: ShellCommands; isOpen: boolean; onHelp: () => void; onOpenChange: (isOpen: boolean) => void }

/** Everything by typing: rooms, actions, and what the search finds, while typing. Enter without a choice leads to the page of all results. */
const CommandPalette = ({ commands, isOpen, onHelp, onOpenChange }: CommandPaletteProps) => {
  const t = useTranslations('search')
  const words = useTranslations('palette')
  const shell = useTranslations('shell')
  const { client } = usePortal()
  const [typed, setTyped] = useState('')
  const query = useDeferredValue(useDebounced(typed.trim(), 120))
  const isAsked = isOpen && query.length >= searchLength.least
  const { data, isError, isFetching } = useQuery({
    enabled: isAsked,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => client.search(query, { signal }),
    queryKey: ['search', query],
  })
  const close = () => {
    onOpenChange(false)
    setTyped('')
  }
  const { actions, goTo, recent, rooms } = usePaletteCommands(commands, { close, openHelp: onHelp, typed: typed.trim() })
  // Rooms by their titles stand above already; those that the server adds were found by what is in them.
  const shown = new Set(rooms.map(({ id }) => id))
  const found = isAsked
    ? (data?.groups ?? []).map((group) => ({ ...group, hits: group.hits.filter((hit) => group.kind !== 'rooms' || !shown.has(hit.href)).slice(0, 5) })).filter(({ hits }) => hits.length > 0)
    : []
  const isNothing = isAsked && found.length + actions.length + rooms.length === 0
  const state = isError ? t('failed') : isFetching ? t('searching') : t('empty', { query })

  return (
    <Dialog closeLabel={shell('close')} isOpen={isOpen} onOpenChange={(next) => (next ? onOpenChange(true) : close())} title={words('title')}>
      <Command label={words('title')} loop shouldFilter={false}>
        <div className="flex items-center gap-2.5 rounded-control border border-line-strong/70 px-3 focus-within:border-accent-ink">
          <Search aria-hidden className="size-4 shrink-0 text-ink-faint" />
          <Command.Input className="h-11 w-full bg-transparent text-[1rem] outline-none placeholder:text-ink-faint sm:text-sm" maxLength={searchLength.most} onValueChange={setTyped} placeholder={words('placeholder')} value={typed} />
        </div>
        <p className={isNothing || (isAsked && isError) ? 'px-3 py-6 text-center text-sm text-ink-faint' : 'sr-only'} role="status">
          {isAsked ? (isNothing || isError ? state : '') : words('hint')}
        </p>
        <Command.List className="-mx-2 mt-2 max-h-[50vh] overflow-y-auto px-2">
          <Commands commands={recent} heading={words('recent')} prefix="recent" />
          <Commands commands={rooms} heading={words('rooms')} prefix="room" />
          {found.map((group) => (
            <Group heading={t(group.kind)} key={group.kind}>
              {group.hits.map((hit) => (
                <Command.Item className={itemClass} key={hit.id} onSelect={() => goTo({ href: hit.href, title: hit.title })} value={`${group.kind}:${hit.id}`}>
                  <span className="font-medium">
                    <Marked ranges={hit.highlights.title} text={hit.title} />
                  </span>
                  {hit.snippet && (
                    <span className="truncate text-xs text-ink-faint">
                      <Marked ranges={hit.highlights.snippet} text={hit.snippet} />
                    </span>
                  )}
                </Command.Item>
              ))}
            </Group>
          ))}
          <Commands commands={actions} heading={words('actions')} prefix="action" />
          {found.length > 0 && (
            <Command.Item className={`${itemClass} mt-1 text-accent-ink`} onSelect={() => goTo({ href: `/search?q=${encodeURIComponent(query)}`, title: `${t('title')}: ${query}` })} value="all">
              {t('seeAll')}
            </Command.Item>
          )}
        </Command.List>
      </Command>
    </Dialog>
  )
}

export default CommandPalette
