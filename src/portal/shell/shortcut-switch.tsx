'use client'

import { useTranslations } from '../intl/island-intl.js'
import { Checkbox } from '../ui/checkbox.js'
import { switchShortcuts, useShortcutsOn } from './shortcut-setting.js'

/** Switches the single-key shortcuts of this browser on and off: who speaks to a computer, or shakes, sets them off by accident. */
export const ShortcutSwitch = () => {
  const t = useTranslations('shortcuts')
  const isOn = useShortcutsOn()
  return (
    <Checkbox
      checked={isOn}
      label={
        <>
          <span className="font-medium">{t('switch')}</span>
          <span className="mt-0.5 block text-xs text-ink-faint">{t('switchHelp')}</span>
        </>
      }
      onChange={(event) => switchShortcuts(event.target.checked)}
    />
  )
}
