import { IslandMessages } from '../../src/portal/intl/island-messages.js'
import { PriceCalculator } from '../../src/portal/lazy-islands.js'
import { Badge } from '../../src/portal/ui/badge.js'
import { CardSection } from '../../src/portal/ui/card.js'
import { formatAmount } from '../../src/domain/money.js'
import type { BlockViewProps } from '../define-block.js'
import type { CalculatorData } from './load.js'

/** What a choice of products costs the viewer, with the discount of their own tier. */
export const PricingCalculator = ({ block: { data, heading, id, note }, intl, locale }: BlockViewProps<{ heading?: null | string; note?: null | string }, CalculatorData>) => {
  const { currency, discountInBasisPoints, products, questions, room } = data
  const percent = intl.format.number(discountInBasisPoints / 10_000, { maximumFractionDigits: 2, style: 'percent' })
  const title = heading || intl.t('calculator.title')
  return (
    <CardSection actions={discountInBasisPoints > 0 && <Badge tone="success">{intl.t('calculator.yourDiscount', { percent })}</Badge>} id={`calculator-${id}`} title={title}>
      <IslandMessages intl={intl} namespaces={['calculator', 'leadForm']}>
        <PriceCalculator
          block={id}
          currency={currency}
          discountInBasisPoints={discountInBasisPoints}
          note={note || null}
          products={products.map((product) => ({ ...product, priceText: formatAmount(product.priceInMinorUnits, currency, locale) }))}
          questions={questions}
          room={room}
          title={title}
        />
      </IslandMessages>
    </CardSection>
  )
}
