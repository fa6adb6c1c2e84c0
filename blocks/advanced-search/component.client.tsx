'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useDeferredValue, useState } from 'react'

import type { PortalSearch } from '../../src/client/types.js'
import type { SearchKind } from '../../src/domain/search-kinds.js'
import { searchLength } from '../../src/domain/search-pattern.js'
import { useDebounced } from '../../src/portal/forms/use-debounced.js'
import { useTranslations } from '../../src/portal/intl/island-intl.js'
import { usePortal } from '../../src/portal/shell/portal-provider.js'
import { useGoTo } from '../../src/portal/shell/use-go-to.js'
import { classNames } from '../../src/portal/ui/class-names.js'
import { Input } from '../../src/portal/ui/input.js'
import { moveChoice } from './move-choice.js'
import { searchPath } from './search-path.js'

type Group = PortalSearch['groups'][number]
type Option = { group: Group; hit: Group['hits'][number] }

/** How many hits of a kind are suggested; the page of results has all. */
const shownPerKind = 4

const optionsOf = (search: PortalSearch | undefined, kinds: readonly SearchKind[]): Option[] =>
  (search?.groups ?? []).filter(({ kind }) => kinds.includes(kind)).flatMap((group) => group.hits.slice(0, shownPerKind).map((hit) => ({ group, hit })))

type SuggestionsProps = { choice: number; id: string; onChoose: (option: Option) => void; onPoint: (index: number) => void; options: readonly Option[] }

/** The list below the box: the focus stays in the box, the choice is told by `aria-activedescendant`. */
const Suggestions = ({ choice, id, onChoose, onPoint, options }: SuggestionsProps) => {
  const t = useTranslations('search')
  const groups = [...new Set(options.map(({ group }) => group))]
  return (
    <ul aria-label={t('title')} className="absolute inset-x-0 top-full z-20 mt-1 max-h-80 animate-enter overflow-y-auto rounded-control border border-line bg-raised p-1.5 shadow-raised" id={`finder-list-${id}`} role="listbox">
      {groups.map((group) => (
        <li aria-labelledby={`finder-${id}-${group.kind}`} key={group.kind} role="group">
          <span className="block px-3 pt-2 pb-1 text-2xs font-medium text-ink-faint" id={`finder-${id}-${group.kind}`} role="presentation">
            {t(group.kind)}
          </span>
          <ul role="presentation">
            {options.map((option, index) =>
              option.group === group ? (
                <li
                  aria-selected={index === choice}
                  className={classNames('flex min-h-9 cursor-pointer flex-col justify-center rounded-control px-3 py-1.5 text-sm', index === choice && 'bg-sunken')}
                  id={`finder-option-${id}-${index}`}
                  key={option.hit.id}
                  // Keeps the focus in the box, so that the list is still there when the click arrives.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(option)}
                  onMouseMove={() => onPoint(index)}
                  role="option"
                >
                  <span className="font-medium [overflow-wrap:anywhere] text-ink">{option.hit.title}</span>
                  {option.hit.snippet && <span className="truncate text-xs text-ink-faint">{option.hit.snippet}</span>}
                </li>
              ) : null,
            )}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** The box of a search and what it suggests while somebody types; Enter without a choice sends the form to the page of results. */
export const Finder = ({ id, kinds, label, placeholder }: { id: string; kinds: readonly SearchKind[]; label: string; placeholder: string }) => {
  const t = useTranslations('finder')
  const { client } = usePortal()
  const goTo = useGoTo()
  const [typed, setTyped] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [choice, setChoice] = useState(-1)
  const question = useDeferredValue(useDebounced(typed.trim(), 150))
  const isAsked = isOpen && question.length >= searchLength.least
  const { data, isError, isFetching } = useQuery({ enabled: isAsked, placeholderData: keepPreviousData, queryFn: ({ signal }) => client.search(question, { signal }), queryKey: ['search', question] })
  const options = isAsked ? optionsOf(data, kinds) : []
  const isListed = options.length > 0
  const chosen = options[choice]

  const openHit = ({ hit }: Option) => {
    setIsOpen(false)
    goTo(hit.href)
  }
  const followKeys = (event: KeyboardEvent<HTMLInputElement>) => {
    const next = isListed ? moveChoice(event.key, choice, options.length) : undefined
    if (next !== undefined) {
      event.preventDefault()
      setChoice(next)
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      openHit(chosen)
    } else if (event.key === 'Enter' && typed.trim().length >= searchLength.least) {
      event.preventDefault()
      goTo(searchPath(typed.trim(), kinds))
    } else if (event.key === 'Escape' && isListed) {
      event.preventDefault()
      setIsOpen(false)
      setChoice(-1)
    }
  }

  return (
    <div className="relative min-w-0 flex-1">
      <Input
        aria-activedescendant={chosen ? `finder-option-${id}-${choice}` : undefined}
        aria-autocomplete="list"
        aria-controls={isListed ? `finder-list-${id}` : undefined}
        aria-expanded={isListed}
        aria-label={label}
        autoComplete="off"
        maxLength={searchLength.most}
        name="q"
        onBlur={() => setIsOpen(false)}
        onChange={(event) => {
          setTyped(event.target.value)
          setChoice(-1)
          setIsOpen(true)
        }}
        onFocus={(event) => {
          // What was typed before the island came to life.
          setTyped(event.target.value)
          setIsOpen(true)
        }}
        onKeyDown={followKeys}
        placeholder={placeholder}
        role="combobox"
        type="search"
      />
      {isListed && <Suggestions choice={choice} id={id} onChoose={openHit} onPoint={setChoice} options={options} />}
      <p className="sr-only" role="status">
        {isAsked && !isFetching && (isError ? t('failed') : t('found', { count: options.length }))}
      </p>
    </div>
  )
}
