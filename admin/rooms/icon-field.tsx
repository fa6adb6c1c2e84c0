'use client'
import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useId, useState } from 'react'

import { roomIcons } from '../../src/domain/icons.js'
import { iconOf } from '../../src/portal/shell/icons.js'
import { Look } from '../ui/look.js'
import { Style } from '../ui/style.js'
import { useSay } from '../ui/use-say.js'

const css = `
.pp-icon-now { display: flex; align-items: center; gap: 10px; text-align: start; cursor: pointer; }
.pp-icon-now svg { flex: none; }
.pp-icons { display: grid; grid-template-columns: repeat(auto-fill, minmax(38px, 1fr)); gap: 4px; max-height: 15rem; overflow-y: auto; padding: 4px; margin-block-start: 6px; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); background: var(--theme-input-bg); }
.pp-icons label { position: relative; display: grid; place-items: center; aspect-ratio: 1; border-radius: var(--style-radius-s); cursor: pointer; color: var(--theme-elevation-800); }
.pp-icons label:hover { background: var(--theme-elevation-100); }
.pp-icons label:has(:checked) { background: var(--theme-elevation-800); color: var(--theme-elevation-0); }
.pp-icons label:has(:focus-visible) { outline: var(--accessibility-outline); }
.pp-icons-none { grid-column: 1 / -1; aspect-ratio: auto !important; padding: 6px; font-size: 12px; }
`

/** Chooses the icon of a room by its picture; arrow keys try icons out, a click chooses one and closes. Left without, the kind decides. */
export const RoomIconField = ({ field, path, readOnly = false }: TextFieldClientProps) => {
  const { say } = useSay()
  const { disabled, setValue, value } = useField<null | string>({ path: path ?? field.name })
  const [isOpen, setIsOpen] = useState(false)
  const [search, setSearch] = useState('')
  const id = useId()
  const isReadOnly = readOnly || disabled === true
  const Now = iconOf(value)
  const shown = roomIcons.filter((name) => name.includes(search.trim().toLowerCase().replaceAll(' ', '-')))

  return (
    <div className="field-type text">
      <Look />
      <Style css={css} id="room-icon" />
      <FieldLabel label={field.label} localized={false} path={path} required={false} />
      <button aria-controls={id} aria-expanded={isOpen} className="pp-input pp-icon-now" disabled={isReadOnly} onClick={() => setIsOpen(!isOpen)} type="button">
        {value ? <Now aria-hidden size={18} strokeWidth={1.75} /> : null}
        <span className="pp-grow">{value || say('The kind decides')}</span>
        <span className="pp-small pp-muted">{isReadOnly ? '' : say('Choose')}</span>
      </button>
      {isOpen && (
        <div id={id} style={{ marginBlockStart: 6 }}>
          <input aria-label={say('Search icons')} autoFocus className="pp-input" onChange={(event) => setSearch(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} placeholder={say('Search icons')} type="search" value={search} />
          <div aria-label={say('Icon')} className="pp-icons" role="radiogroup">
            <label className="pp-icons-none">
              <input checked={!value} className="pp-hidden" name={`${id}-icon`} onChange={() => setValue(null)} onClick={({ detail }) => detail > 0 && setIsOpen(false)} type="radio" />
              {say('The kind decides')}
            </label>
            {shown.map((name) => {
              const Icon = iconOf(name)
              return (
                <label key={name} title={name}>
                  <input aria-label={name} checked={value === name} className="pp-hidden" name={`${id}-icon`} onChange={() => setValue(name)} onClick={({ detail }) => detail > 0 && setIsOpen(false)} type="radio" />
                  <Icon aria-hidden size={19} strokeWidth={1.75} />
                </label>
              )
            })}
          </div>
        </div>
      )}
      <FieldDescription description={say('Stands before the title in the navigation of the portal.')} path={path} />
    </div>
  )
}
