'use client'

import { ArrowRightLeft } from 'lucide-react'

import type { DealStage } from '../../../../client/deals.js'
import { useTranslations } from '../../../intl/island-intl.js'
import { Button } from '../../../ui/button.js'
import type { ButtonSize } from '../../../ui/button-class.js'
import { Menu, MenuItem } from '../../../ui/menu.js'

type MoveMenuProps = { deal: string; isPending: boolean; onMove: (to: DealStage) => void; size?: ButtonSize; stages: readonly DealStage[] }

/** Moves a deal without dragging: for keyboards, screen readers, phones and long boards. */
export const MoveMenu = ({ deal, isPending, onMove, size, stages }: MoveMenuProps) => {
  const t = useTranslations('dealBoard')
  return (
    <Menu
      trigger={
        <Button aria-label={t('moveToOf', { deal })} isPending={isPending} size={size}>
          {!isPending && <ArrowRightLeft aria-hidden />}
          {t('moveTo')}
        </Button>
      }
    >
      {stages.map((stage) => (
        <MenuItem key={stage.id} onSelect={() => onMove(stage)}>
          {stage.name}
        </MenuItem>
      ))}
    </Menu>
  )
}
