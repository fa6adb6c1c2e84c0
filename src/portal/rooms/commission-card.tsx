import type { ExpectedCommission, PostedCommission, RecordCommission } from '../../client/commissions.js'
import { loadRooms } from '../data/load.js'
import type { PageContext } from '../data/load-page.js'
import { CardSection } from '../ui/card.js'
import { Link } from '../ui/link.js'
import { amountText } from './payments/amount.js'
import { accountOrder } from './payments/balance-bar.js'
import { roomPath } from './room-view.js'

type CardProps = { commission: RecordCommission; context: PageContext }

const figure = 'text-lg font-semibold tracking-[-0.01em] [overflow-wrap:anywhere] text-ink tabular-nums'

const Expected = ({ context: { format, locale, t }, expected: { amount, currency, lines, plan } }: { context: PageContext; expected: ExpectedCommission }) => (
  <div className="flex flex-col gap-3">
    <p className="text-sm text-pretty text-ink-soft">
      <span className="text-xs text-ink-faint">{t('commission.expected')}</span>
      <strong className={`block ${figure}`}>{amountText(amount, currency, locale)}</strong>
      {t('commission.expectedOf', { name: plan.name, version: plan.version })}
    </p>
    <ul className="flex flex-col gap-2 border-t border-line pt-3 text-sm text-ink-soft">
      {lines.map(({ releaseAt, rule, sentences }, index) => (
        <li className="[overflow-wrap:anywhere]" key={`${index}-${rule}`}>
          <span className="font-medium text-ink">{rule}</span>: {sentences.join(' ')} <span className="text-ink-faint">({t('commission.releaseAt', { date: format.day(releaseAt) })})</span>
        </li>
      ))}
    </ul>
  </div>
)

const Posted = ({ context: { href, locale, t }, posted: { amounts, currency, lines }, whyPath }: { context: PageContext; posted: PostedCommission; whyPath: string | undefined }) => (
  <div className="flex flex-col gap-3">
    <dl className="flex flex-wrap gap-x-8 gap-y-3">
      {accountOrder
        .filter((account) => amounts[account] !== 0)
        .map((account) => (
          <div className="min-w-0" key={account}>
            <dt className="text-xs text-ink-faint">{t(`payments.accounts.${account}`)}</dt>
            <dd className={figure}>{amountText(amounts[account], currency, locale)}</dd>
          </div>
        ))}
    </dl>
    {whyPath && (
      <ul className="flex flex-col gap-2 border-t border-line pt-3 text-sm">
        {lines.map(({ amount, rule, transaction }) => (
          <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-ink-soft" key={transaction}>
            <span className="[overflow-wrap:anywhere]">
              {rule ?? t('commission.unnamed')}: <span className="tabular-nums">{amountText(amount, currency, locale)}</span>
            </span>
            <Link href={href(`${whyPath}/${transaction}`)}>{t('commission.why')}</Link>
          </li>
        ))}
      </ul>
    )}
  </div>
)

/** What a deal or lead earns the viewer's organisation: what was posted, each amount with the way to its why, or what is expected, or why nothing can be said. */
export const CommissionCard = async ({ commission: { expected, posted, silence }, context }: CardProps) => {
  const { portal, t } = context
  const room = posted.length > 0 ? (await loadRooms(portal)).rooms.find(({ kind, state }) => kind === 'payments' && state === 'open') : undefined
  return (
    <CardSection id="commission" title={t('commission.title')}>
      <div className="flex flex-col gap-5">
        {posted.map((each) => (
          <Posted context={context} key={each.currency} posted={each} whyPath={room && roomPath(room, 'statement')} />
        ))}
        {expected && <Expected context={context} expected={expected} />}
        {silence && <p className="text-sm text-pretty text-ink-soft">{t(`commission.${silence}`)}</p>}
      </div>
    </CardSection>
  )
}
