'use client'
import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'

import { brandColoursOf, type BrandShades } from '../../src/domain/brand-colours.js'
import { contrastRatio, parseHexColour, type Rgb } from '../../src/domain/contrast.js'
import { Panel } from '../ui/panel.js'
import { Style } from '../ui/style.js'
import { useSay } from '../ui/use-say.js'

const css = `
.pp-brand { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 12px; }
.pp-brand-ground { border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m); padding: 16px; display: grid; gap: 12px; justify-items: start; font-size: 14px; }
.pp-brand-button { border-radius: 8px; padding: 8px 16px; font-weight: 500; }
.pp-brand-mark { border-radius: 99px; padding: 2px 10px; font-size: 12px; border: 1px solid; }
`

const grounds = { dark: { ground: '#151920', text: '#eceef2' }, light: { ground: '#ffffff', text: '#1a2230' } } as const

const ratioOf = (one: string, other: string): number => contrastRatio(parseHexColour(one) as Rgb, parseHexColour(other) as Rgb)

const Ground = ({ shades, theme }: { shades: BrandShades; theme: keyof typeof grounds }) => {
  const { language, say } = useSay()
  const { ground, text } = grounds[theme]
  const number = (ratio: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10)
  return (
    <div className="pp-brand-ground" style={{ background: ground, color: text }}>
      <strong>{say(theme === 'light' ? 'On light ground' : 'On dark ground')}</strong>
      <span className="pp-brand-button" style={{ background: shades.accent, color: shades.onAccent }}>
        {say('Button')}
      </span>
      <span className="pp-brand-button" style={{ background: shades.strong, color: shades.onAccent }}>
        {say('Button under the pointer')}
      </span>
      <span style={{ color: shades.ink, textDecoration: 'underline' }}>{say('A link in a text')}</span>
      <span className="pp-brand-mark" style={{ background: shades.soft, borderColor: shades.line, color: shades.ink }}>
        {say('A mark')}
      </span>
      <span className="pp-small">
        {say('Contrast of the button {button} : 1, of links {link} : 1', { button: number(ratioOf(shades.onAccent, shades.accent)), link: number(ratioOf(shades.ink, ground)) })}
      </span>
    </div>
  )
}

/** What becomes of the colours: how buttons, links and marks look on both grounds, as the portal computes them. */
export const BrandPreview = () => {
  const { say } = useSay()
  const accent = useFormFields(([fields]) => fields.accent?.value)
  const accentOnDark = useFormFields(([fields]) => fields.accentOnDark?.value)
  const colours = useMemo(() => brandColoursOf(accent, accentOnDark), [accent, accentOnDark])
  return (
    <Panel title={say('How the colour looks')}>
      <Style css={css} id="brand-preview" />
      {colours ? (
        <div className="pp-brand">
          <Ground shades={colours.light} theme="light" />
          <Ground shades={colours.dark} theme="dark" />
        </div>
      ) : (
        <p className="pp-small pp-muted">{say('Enter a colour to see what the portal makes of it.')}</p>
      )}
      <p className="pp-small pp-muted" style={{ margin: '10px 0 0' }}>
        {say('Every shade is adjusted until text on it is readable (WCAG AA), so the colour may differ a little from the one you entered.')}
      </p>
    </Panel>
  )
}
