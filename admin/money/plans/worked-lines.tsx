'use client'
import type { PlanPreview } from '../../../src/client/plans.js'
import type { PayeeKind } from '../../../src/domain/commissions/commission-types.js'
import { amountText } from '../../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import type { AdminText } from '../../../src/translations/text.js'
import { useSay } from '../../ui/use-say.js'

const payees: Readonly<Record<PayeeKind, AdminText>> = { distributor: 'The distributor above the partner', partner: 'The partner', person: 'The person who brought the deal' }

/** Lines that are shown; a plan that pays for ten years has many alike. */
const mostShown = 12

/** What an example earns, line by line with its arithmetic, and which rules stay silent. */
export const WorkedLines = ({ preview: { currency, lines, silent, total } }: { preview: PlanPreview }) => {
  const { language, say } = useSay()
  const money = (amount: number) => amountText(languageOfLocale(language), amount, currency)
  const day = (iso: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(iso))
  return (
    <>
      <p className="pp-total">{money(total)}</p>
      <ul className="pp-worked">
        {lines.slice(0, mostShown).map(({ amount, dueAt, payee, releaseAt, rule, sentences }, index) => (
          <li key={index}>
            <header>
              <span>{rule || say('Rule')}</span>
              <span className="pp-number">{money(amount)}</span>
            </header>
            <div className="pp-small pp-muted">
              {say(payees[payee])} · {say('earned {day}, available {release}', { day: day(dueAt), release: day(releaseAt) })}
            </div>
            <ol>
              {sentences.map((sentence, at) => (
                <li key={at}>{sentence}</li>
              ))}
            </ol>
          </li>
        ))}
        {lines.length > mostShown && <li className="pp-muted">{say('and {count} more', { count: lines.length - mostShown })}</li>}
        {silent.map(({ rule, sentence }, index) => (
          <li className="pp-muted" key={`silent-${index}`}>
            {say('{rule} gives nothing: {why}.', { rule: rule || say('Rule'), why: sentence })}
          </li>
        ))}
      </ul>
      {lines.length === 0 && silent.length === 0 && <p className="pp-small pp-muted">{say('The plan has no rules yet.')}</p>}
    </>
  )
}
