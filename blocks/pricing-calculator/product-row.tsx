'use client'

import { Minus, Plus } from 'lucide-react'

import type { faultOfQuantity, QuoteLine } from '../../src/domain/price-quote.js'
import { useFormatter, useTranslations } from '../../src/portal/intl/island-intl.js'
import { Button } from '../../src/portal/ui/button.js'
import { FieldErrorText } from '../../src/portal/ui/field.js'
import { Input } from '../../src/portal/ui/input.js'
import type { ShownProduct } from './component.client.js'

type ProductRowProps = {
  amount: (inMinorUnits: number) => string
  fault: ReturnType<typeof faultOfQuantity>
  inputId: string
  line: QuoteLine | undefined
  onType: (text: string) => void
  product: ShownProduct
  typed: string
}

/** The quantity one step away; below the smallest one lies nothing. */
const stepped = (typed: string, step: -1 | 1, { leastQuantity, mostQuantity }: ShownProduct): string => {
  const next = Math.floor(Number(typed) || 0) + step
  if (next < leastQuantity) {
    return step === 1 ? String(leastQuantity) : ''
  }
  return String(Math.min(next, mostQuantity))
}

/** A product with its price, its quantity and what that costs. */
export const ProductRow = ({ amount, fault, inputId, line, onType, product, typed }: ProductRowProps) => {
  const t = useTranslations('calculator')
  const format = useFormatter()
  const { leastQuantity, mostQuantity, name, priceText, unit } = product
  const step = (by: -1 | 1) => onType(stepped(typed, by, product))
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-2 py-4 first:pt-0 last:pb-0 sm:grid-cols-[minmax(0,1fr)_auto_8.5rem]">
      <div className="col-span-2 min-w-0 sm:col-span-1">
        <label className="block text-sm font-medium [overflow-wrap:anywhere] text-ink" htmlFor={inputId}>
          {name}
        </label>
        <p className="mt-0.5 text-xs text-ink-faint tabular-nums">{unit ? `${priceText} · ${unit}` : priceText}</p>
      </div>
      <div className="flex items-center gap-1">
        <Button aria-label={t('less', { product: name })} onClick={() => step(-1)} size="icon" variant="ghost">
          <Minus aria-hidden />
        </Button>
        <Input
          aria-describedby={fault ? `${inputId}-error` : undefined}
          aria-invalid={fault ? true : undefined}
          autoComplete="off"
          className="max-w-20 text-center tabular-nums"
          id={inputId}
          inputMode="numeric"
          maxLength={6}
          onChange={(event) => onType(event.target.value)}
          placeholder="0"
          value={typed}
        />
        <Button aria-label={t('more', { product: name })} onClick={() => step(1)} size="icon" variant="ghost">
          <Plus aria-hidden />
        </Button>
      </div>
      <p className="text-end text-sm text-ink tabular-nums">
        {line && (
          <>
            <span className="font-medium">{amount(line.netInMinorUnits)}</span>
            {line.discountInBasisPoints > 0 && <span className="block text-xs text-ink-faint">{t('lineDiscount', { percent: format.number(line.discountInBasisPoints / 10_000, { maximumFractionDigits: 2, style: 'percent' }) })}</span>}
          </>
        )}
      </p>
      {fault && (
        <div className="col-span-full">
          <FieldErrorText id={`${inputId}-error`}>{t('quantityFault', { least: String(leastQuantity), most: String(mostQuantity) })}</FieldErrorText>
        </div>
      )}
    </li>
  )
}
