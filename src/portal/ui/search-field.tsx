'use client'

import { LoaderCircle, Search } from 'lucide-react'
import { useEffect, useState } from 'react'

import { Input } from './input.js'

const typingPause = 350

type SearchFieldProps = { isPending: boolean; label: string; onSearch: (q: string) => void; placeholder: string; value: string }

/** What is typed, and told on once the typing pauses. */
export const SearchField = ({ isPending, label, onSearch, placeholder, value }: SearchFieldProps) => {
  const [typed, setTyped] = useState(value)
  const [told, setTold] = useState(value)
  // The address changed from elsewhere (a cleared filter, the back button): the field follows.
  if (value !== told) {
    setTold(value)
    setTyped(value)
  }

  useEffect(() => {
    if (typed === told) {
      return
    }
    const timer = setTimeout(() => {
      setTold(typed)
      onSearch(typed)
    }, typingPause)
    return () => clearTimeout(timer)
  }, [onSearch, told, typed])

  const Icon = isPending ? LoaderCircle : Search
  return (
    <div className="relative col-span-2 md:col-span-1 md:min-w-56 md:flex-1">
      <Icon aria-hidden className={`pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-ink-faint ${isPending ? 'animate-spin' : ''}`} />
      <Input aria-label={label} className="ps-9" maxLength={200} onChange={(event) => setTyped(event.target.value)} placeholder={placeholder} type="search" value={typed} />
    </div>
  )
}
