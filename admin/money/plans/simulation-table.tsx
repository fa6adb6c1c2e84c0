'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { SimulationRows } from '../../../src/client/plans.js'
import { amountText } from '../../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import { useSay } from '../../ui/use-say.js'

/** More or less by how much, with its sign. */
export const Difference = ({ amount, currency }: { amount: number; currency: string }) => {
  const { language } = useSay()
  return (
    <span className="pp-difference" data-sign={amount > 0 ? 'more' : amount < 0 ? 'less' : 'same'}>
      {amount > 0 ? '+' : ''}
      {amountText(languageOfLocale(language), amount, currency)}
    </span>
  )
}

/** What partners or deals earned, what they would have, and the difference. */
export const SimulationTable = ({ by, rows }: { by: 'deal' | 'partner'; rows: SimulationRows['rows'] }) => {
  const { language, say } = useSay()
  const { config } = useConfig()
  const money = (amount: number, currency: string) => amountText(languageOfLocale(language), amount, currency)
  const link = (collection: string, { id, name }: { id: string; name: string }) => (
    <Link className="pp-link" href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collection}/${id}` as `/${string}` })} prefetch={false}>
      {name}
    </Link>
  )
  return (
    <div aria-label={say('Result of the simulation')} className="pp-table-wrap" role="region" tabIndex={0}>
      <table className="pp-table">
        <thead>
          <tr>
            {by === 'deal' && <th scope="col">{say('Deal')}</th>}
            <th scope="col">{say('Partner')}</th>
            {by === 'partner' && <th className="pp-number" scope="col">{say('Deals')}</th>}
            <th className="pp-number" scope="col">{say('Earned')}</th>
            <th className="pp-number" scope="col">{say('With this plan')}</th>
            <th className="pp-number" scope="col">{say('Difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ becomes, currency, deal, deals, partner, was }) => (
            <tr key={`${deal?.id ?? ''}:${partner.id}:${currency}`}>
              {by === 'deal' && <td>{deal && link('deals', deal)}</td>}
              <td>{link('partners', partner)}</td>
              {by === 'partner' && <td className="pp-number">{deals.toLocaleString(language)}</td>}
              <td className="pp-number">{money(was, currency)}</td>
              <td className="pp-number">{money(becomes, currency)}</td>
              <td className="pp-number"><Difference amount={becomes - was} currency={currency} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
