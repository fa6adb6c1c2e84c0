'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'

import { whiteTextContrast } from '../../src/domain/brand-colours.js'
import { leastTextContrast, parseHexColour } from '../../src/domain/contrast.js'
import { Look } from '../ui/look.js'
import { Style } from '../ui/style.js'
import { useSay } from '../ui/use-say.js'

const css = `
.pp-colour { display: flex; gap: 8px; align-items: center; }
.pp-colour input[type=color] { flex: none; width: 42px; height: 38px; padding: 3px; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); background: var(--theme-input-bg); cursor: pointer; }
.pp-colour input[type=color]:focus-visible { outline: var(--accessibility-outline); }
`

/** A colour as `#rrggbb`, typed or picked, with how readable white text is on it. */
export const BrandColourField = ({ field, path, readOnly = false }: TextFieldClientProps) => {
  const { language, say } = useSay()
  const { disabled, errorMessage, setValue, showError, value } = useField<null | string>({ path: path ?? field.name })
  const isReadOnly = readOnly || disabled === true
  const contrast = whiteTextContrast(value)
  const isEnough = contrast !== null && contrast >= leastTextContrast
  const id = `field-${path ?? field.name}`
  return (
    <div className="field-type text" style={mergeFieldStyles(field)}>
      <Look />
      <Style css={css} id="brand-colour" />
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError message={errorMessage ?? ''} path={path} showError={showError} />
        <div className="pp-colour">
          <input aria-label={say('Pick a colour')} disabled={isReadOnly} onChange={(event) => setValue(event.target.value)} type="color" value={parseHexColour(value) ? String(value).toLowerCase() : '#3451c7'} />
          <input className="pp-input" disabled={isReadOnly} id={id} maxLength={7} onChange={(event) => setValue(event.target.value.trim())} placeholder="#1a5fb4" spellCheck={false} type="text" value={value ?? ''} />
        </div>
      </div>
      {contrast !== null && (
        <p className="pp-row pp-small" style={{ margin: '6px 0 0' }}>
          <span className="pp-badge" data-tone={isEnough ? 'good' : 'wait'}>
            {say('{ratio} : 1', { ratio: new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(Math.floor(contrast * 10) / 10) })}
          </span>
          {say(isEnough ? 'White text is readable on it.' : 'White text is hard to read on it: the portal takes a darker shade or dark text.')}
        </p>
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
