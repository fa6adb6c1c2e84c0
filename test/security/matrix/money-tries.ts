import type { TestPortal } from '../../support/start-payload.js'
import { systemOf, type World } from '../support/world.js'
import { graphqlOf } from './doors.js'
import type { Try } from './endpoints.js'

type Ask = (as: Parameters<Try>[0], method: string, path: string, body?: unknown) => Promise<{ body: Record<string, unknown>; status: number; text: string }>

/** What the lines of the endpoint table about money mean. */
export const moneyTries = (portal: TestPortal, { ids }: World, ask: Ask): Readonly<Record<string, Try>> => {
  const { payload } = portal
  const system = systemOf(payload)
  const graphql = graphqlOf(portal)
  const isAnswered = (method: string, path: string, body?: unknown): Try => async (as) => (await ask(as, method, path, body)).status < 300
  const says = (path: string, text: string): Try => async (as) => {
    const answer = await ask(as, 'GET', path)
    return answer.status < 300 && answer.text.includes(text)
  }
  const mutates = (as: Parameters<Try>[0], name: string, args: Record<string, string>, fields = '{ id }') => {
    const given = Object.entries(args).map(([arg, value]) => `${arg}: ${JSON.stringify(value)}`).join(', ')
    return graphql(as, `mutation { done: ${name}(${given}) ${fields} }`)
  }
  const standsAs = (payout: string, status: string) => payload.db.updateOne({ collection: 'payouts', data: { makers: [], status }, id: payout, req: {} } as never)
  /** Takes a step with a payout and puts it back, so that the next one who tries finds the same world. */
  const moves = (payout: string, from: string, to: string, take: (as: Parameters<Try>[0]) => Promise<unknown>): Try => async (as) => {
    const before = (await system.findByID('payouts', payout))?.status as string
    await standsAs(payout, from)
    await take(as)
    const status = (await system.findByID('payouts', payout))?.status
    await standsAs(payout, before)
    return status === to
  }
  /** Every step of a payout over REST, and its twin over GraphQL. */
  const steps: Record<string, Try> = {}
  for (const [line, step, mutation, key, from, to, body] of [
    ['payout-approve', 'approve', 'approvePayout', 'reviewPayout', 'review', 'approved', {}],
    ['payout-cancel', 'cancel', 'cancelPayout', 'draftPayout', 'draft', 'cancelled', { reason: 'Of a test' }],
    ['payout-fail', 'fail', 'failPayout', 'payout', 'approved', 'failed', { reason: 'Of a test' }],
    ['payout-fail-that-was-paid', 'fail', 'failPayout', 'payout', 'paid', 'failed', { reason: 'Of a test' }],
    ['payout-mark-paid', 'mark-paid', 'markPayoutPaid', 'payout', 'approved', 'paid', { reference: 'RF18' }],
    ['payout-schedule', 'schedule', 'schedulePayout', 'payout', 'approved', 'scheduled', { day: '2027-01-31' }],
    ['payout-send-back', 'send-back', 'sendPayoutBack', 'reviewPayout', 'review', 'draft', { reason: 'Of a test' }],
    ['payout-submit', 'submit', 'submitPayout', 'draftPayout', 'draft', 'review', {}],
  ] as const) {
    const payout = ids[key]!
    steps[line] = moves(payout, from, to, (as) => ask(as, 'POST', `/payouts/${payout}/${step}`, body))
    steps[`graphql-${line}`] = moves(payout, from, to, (as) => mutates(as, mutation, { id: payout, ...body }))
  }
  return {
    'ledger-adjust': isAnswered('POST', '/ledger-transactions/adjust', { amount: 100, currency: 'EUR', partner: ids.otherTypePartner, reason: 'Of a test' }),
    'ledger-balances': isAnswered('GET', `/ledger-transactions/balances?partner=${ids.ownPartner}`),
    'ledger-why': isAnswered('GET', `/ledger-transactions/${ids.ledgerTransaction}/why`),
    'payments-of-the-own-organisation': isAnswered('GET', '/portal/payments'),
    'releases-of-the-own-organisation': isAnswered('GET', '/portal/releases'),
    ...steps,
    'deal-commission': isAnswered('GET', `/deals/${ids.deal}/commission`),
    'graphql-deal-commission': async (as) => (await graphql(as, `{ portalDealCommission(id: "${ids.deal}") { silence posted { currency } } }`)).text.includes('{"silence":'),
    'graphql-lead-commission': async (as) => (await graphql(as, `{ portalLeadCommission(id: "${ids.lead}") { silence expected { amount } } }`)).text.includes('{"silence":'),
    'lead-commission': isAnswered('GET', `/leads/${ids.lead}/commission`),
    'graphql-payout-collect': async (as) => (await mutates(as, 'collectPayouts', { currency: 'JPY' }, '{ docs { id } }')).text.includes('{"docs":['),
    'graphql-payout-detach': async (as) => (await mutates(as, 'detachPayoutLine', { id: ids.draftPayout!, transaction: ids.lockedLedgerTransaction! })).text.includes('PAYOUT_LINE_UNKNOWN'),
    'graphql-releases': async (as) => (await graphql(as, '{ portalReleases { releases { amount } } }')).text.includes('{"releases":['),
    'payout-collect': isAnswered('POST', '/payouts/collect', { currency: 'JPY' }),
    'payout-due': isAnswered('GET', '/payouts/due'),
    'payout-export-has-the-payout': says('/payouts/export.csv', 'P-own'),
    'payout-invoice-is-taken': async (as) => (await ask(as, 'POST', `/payouts/${ids.payout}/invoice`, {})).text.includes('INVOICE_MISSING'),
    'payout-lines': isAnswered('GET', `/payouts/${ids.payout}/lines`),
    'payout-note-pdf': isAnswered('GET', `/payouts/${ids.payout}/note.pdf`),
    'payout-detach': async (as) => (await ask(as, 'POST', `/payouts/${ids.draftPayout}/detach`, { transaction: ids.lockedLedgerTransaction })).text.includes('PAYOUT_LINE_UNKNOWN'),
    'plan-new-version': async (as) => {
      const { body, status } = await ask(as, 'POST', `/commission-plans/${ids.commissionPlan}/new-version`, {})
      const made = (body.doc as undefined | { id?: string })?.id
      if (made) {
        await system.remove('commission-plans', made)
      }
      return status === 201
    },
    'plan-matches': isAnswered('POST', '/commission-plans/matches', { plan: { name: 'Typed', rules: [] } }),
    'plan-preview': isAnswered('POST', '/commission-plans/preview', { example: { amount: 1_000, currency: 'EUR' }, plan: { rules: [] } }),
    // Starting, reading in every way, and ending it: one who may not do all of it does none of it.
    'plan-simulate': async (as) => {
      const { body, status } = await ask(as, 'POST', `/commission-plans/${ids.commissionPlan}/simulations`, { from: '2026-01-01', to: '2026-02-01' })
      if (status !== 202) {
        return false
      }
      const path = `/commission-plans/simulations/${String(body.id)}`
      const answers = [await ask(as, 'GET', path), await ask(as, 'GET', `${path}/rows?by=deal`), await ask(as, 'GET', `${path}/rows.csv`), await ask(as, 'POST', `${path}/cancel`, {})]
      return answers.every((answer) => answer.status === 200)
    },
    'plan-simulations': isAnswered('GET', `/commission-plans/${ids.commissionPlan}/simulations`),
    'statement-has-the-line': says('/portal/statement?currency=EUR', ids.ledgerTransaction!),
    'statement-csv': isAnswered('GET', '/portal/statement.csv?currency=EUR'),
    'statement-pdf': isAnswered('GET', '/portal/statement.pdf?currency=EUR'),
    'why-of-the-line': isAnswered('GET', `/portal/statement/${ids.ledgerTransaction}/why`),
  }
}
