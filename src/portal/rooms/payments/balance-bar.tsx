import type { MoneyBalances } from '../../../client/money.js'

/** The accounts in the order in which money walks through them, each with its look. */
export const accountLooks = { pending: 'bg-warning', available: 'bg-accent', clearing: 'bg-accent-line', paid: 'bg-success' } as const satisfies Record<keyof MoneyBalances, string>

/** The order in which balances are read. */
export const accountOrder = ['pending', 'available', 'clearing', 'paid'] as const satisfies readonly (keyof MoneyBalances)[]

/** Where the money of a currency stands, as one bar. The numbers stand beside it, so this is a drawing only; what is below zero has no length. */
export const BalanceBar = ({ balances }: { balances: MoneyBalances }) => {
  const total = accountOrder.reduce((sum, account) => sum + Math.max(0, balances[account]), 0)
  return (
    <div aria-hidden className="flex h-2.5 gap-0.5 overflow-hidden rounded-full bg-sunken">
      {total > 0 &&
        accountOrder.map((account) => {
          const share = (Math.max(0, balances[account]) / total) * 100
          return share > 0 && <span className={`block h-full ${accountLooks[account]}`} key={account} style={{ inlineSize: `${Math.max(1.5, Math.round(share * 10) / 10)}%` }} />
        })}
    </div>
  )
}
