'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import type { PlanSimulation } from '../../../src/client/plans.js'
import { useSay } from '../../ui/use-say.js'

/** How far a simulation is, in deals and percent, and the way to end it. */
export const SimulationProgress = ({ isBusy, onCancel, simulation: { done, total } }: { isBusy: boolean; onCancel: () => void; simulation: PlanSimulation }) => {
  const { language, say } = useSay()
  const id = useId()
  const share = total === null ? null : total === 0 ? 1 : done / total
  return (
    <div className="pp-stack">
      <div className="pp-progress">
        <progress aria-labelledby={id} max={1} {...(share !== null && { value: share })} />
        <b className="pp-number">{share === null ? '…' : new Intl.NumberFormat(language, { maximumFractionDigits: 0, style: 'percent' }).format(share)}</b>
        <span className="pp-muted" id={id} role="status">
          {total === null ? say('Counting the deals…') : say('{done} of {total} deals', { done: done.toLocaleString(language), total: total.toLocaleString(language) })}
        </span>
        <Button buttonStyle="subtle" disabled={isBusy} margin={false} onClick={onCancel} size="small" type="button">
          {say('Stop')}
        </Button>
      </div>
    </div>
  )
}
