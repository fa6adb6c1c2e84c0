import type { ComparedNumber } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { Stat } from '../../ui/stat.js'
import { countDelta } from './compared.js'
import { ComparedBars } from './compared-bars.js'

type CountStatProps = { context: PageContext; hint: 'overview.beforeHint' | 'overview.previousHint'; label: string; value: ComparedNumber }

/** A count beside the one of before: in words, as a difference and drawn. */
export const CountStat = ({ context, hint, label, value }: CountStatProps) => {
  const { format, t } = context
  return (
    <Stat
      delta={countDelta(value, context)}
      hint={
        <>
          {t(hint, { count: format.number(value.previous) })}
          <ComparedBars {...value} />
        </>
      }
      label={label}
      value={format.number(value.current)}
    />
  )
}
