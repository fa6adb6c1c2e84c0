'use client'

import { useState } from 'react'

import type { LeadFieldDefinition } from '../../src/domain/leads.js'
import { type Currency, formatAmount } from '../../src/domain/money.js'
import { faultOfQuantity, quoteFor } from '../../src/domain/price-quote.js'
import { useLocale, useTranslations } from '../../src/portal/intl/island-intl.js'
import { usePortal } from '../../src/portal/shell/portal-provider.js'
import { Button } from '../../src/portal/ui/button.js'
import type { ListedProduct } from './price-list.js'
import { ProductRow } from './product-row.js'
import { SendQuote } from './send-quote.js'
import { Totals } from './totals.js'

export type ShownProduct = ListedProduct & { priceText: string }

export type PriceCalculatorProps = {
  block: string
  currency: Currency
  discountInBasisPoints: number
  note: null | string
  products: readonly ShownProduct[]
  /** What a lead has to answer; null for somebody who cannot send one. */
  questions: readonly LeadFieldDefinition[] | null
  room: string
  title: string
}

/** Quantities and what they cost, counted by the function that the server uses again when a lead is sent. */
export const PriceCalculator = ({ block, currency, discountInBasisPoints, note, products, questions, room, title }: PriceCalculatorProps) => {
  const t = useTranslations('calculator')
  const locale = useLocale()
  const { isPreview } = usePortal()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [isSending, setIsSending] = useState(false)

  const quantityOf = ({ id }: ShownProduct): number => (typed[id]?.trim() ? Number(typed[id]) : 0)
  const faultOf = (product: ShownProduct) => faultOfQuantity(product, quantityOf(product))
  const quantities = Object.fromEntries(products.filter((product) => !faultOf(product)).map((product) => [product.id, quantityOf(product)]))
  const quote = quoteFor(products, quantities, discountInBasisPoints)
  const amount = (inMinorUnits: number) => formatAmount(inMinorUnits, currency, locale)
  const isSound = products.every((product) => !faultOf(product))

  return (
    <div className="flex flex-col gap-5">
      <ul aria-label={title} className="divide-y divide-line">
        {products.map((product) => (
          <ProductRow
            amount={amount}
            fault={faultOf(product)}
            inputId={`quantity-${block}-${product.id}`}
            key={product.id}
            line={quote.lines.find((line) => line.product === product.id)}
            onType={(text) => setTyped((known) => ({ ...known, [product.id]: text }))}
            product={product}
            typed={typed[product.id] ?? ''}
          />
        ))}
      </ul>
      <Totals amount={amount} quote={quote} />
      {note && <p className="text-xs text-pretty whitespace-pre-line [overflow-wrap:anywhere] text-ink-faint">{note}</p>}
      {questions && !isPreview && !isSending && (
        <div>
          <Button isPending={false} onClick={() => setIsSending(true)} {...((quote.lines.length === 0 || !isSound) && { disabled: true })} variant="primary">
            {t('sendAsLead')}
          </Button>
        </div>
      )}
      {questions && isSending && (
        <SendQuote
          block={block}
          onDone={() => {
            setTyped({})
            setIsSending(false)
          }}
          onLeave={() => setIsSending(false)}
          quantities={isSound ? quote.lines.map(({ product, quantity }) => ({ product, quantity })) : []}
          questions={questions}
          room={room}
        />
      )}
    </div>
  )
}
