import type { ComparedNumber } from '../../../client/types.js'
import { type Currency, formatAmount } from '../../../domain/money.js'
import type { PageContext } from '../../data/load-page.js'
import { Stat } from '../../ui/stat.js'
import { amountDelta } from './compared.js'
import { ComparedBars } from './compared-bars.js'

type MoneyStatProps = { context: PageContext; currency: Currency; hint: 'overview.beforeHint' | 'overview.previousHint'; label: string; value: ComparedNumber }

/** An amount beside the one of the period before: in words, as a difference and drawn. */
export const MoneyStat = ({ context, currency, hint, label, value }: MoneyStatProps) => (
  <Stat
    delta={amountDelta(value, currency, context)}
    hint={
      <>
        {context.t(hint, { count: formatAmount(value.previous, currency, context.locale) })}
        <ComparedBars current={Math.max(0, value.current)} previous={Math.max(0, value.previous)} />
      </>
    }
    label={label}
    value={formatAmount(value.current, currency, context.locale)}
  />
)
