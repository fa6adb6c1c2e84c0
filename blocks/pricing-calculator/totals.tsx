'use client'

import type { Quote } from '../../src/domain/price-quote.js'
import { useTranslations } from '../../src/portal/intl/island-intl.js'

/** What the choice costs together; read out when it changes. */
export const Totals = ({ amount, quote: { discountInMinorUnits, grossInMinorUnits, totalInMinorUnits } }: { amount: (inMinorUnits: number) => string; quote: Quote }) => {
  const t = useTranslations('calculator')
  return (
    <dl aria-live="polite" className="flex flex-col gap-1.5 rounded-control bg-sunken px-4 py-3 text-sm tabular-nums">
      {discountInMinorUnits > 0 && (
        <>
          <div className="flex justify-between gap-4 text-ink-soft">
            <dt>{t('gross')}</dt>
            <dd>{amount(grossInMinorUnits)}</dd>
          </div>
          <div className="flex justify-between gap-4 text-ink-soft">
            <dt>{t('discount')}</dt>
            <dd>{`−${amount(discountInMinorUnits)}`}</dd>
          </div>
        </>
      )}
      <div className="flex justify-between gap-4 text-base font-semibold text-ink">
        <dt>{t('total')}</dt>
        <dd>{amount(totalInMinorUnits)}</dd>
      </div>
    </dl>
  )
}
