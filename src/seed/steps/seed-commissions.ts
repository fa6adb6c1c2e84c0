import { release } from '../../domain/ledger/postings.js'
import { post } from '../../ledger/post.js'
import { settleDeal, type SettleReason } from '../../ledger/settle-deal.js'
import { dealFieldsOf } from '../../ledger/settled-deal.js'
import { standingOf } from '../../ledger/standing.js'
import { allowBackdating } from '../../database/objects/append-only-activities.js'
import { slugify } from '../../fields/slug-field.js'
import { type DealEvent, type DemoDeal } from '../demo-deal.js'
import type { SeedContext } from '../seed-context.js'
import { type DemoStages, hasMoneyStory, readStages, standingAfter } from './seed-deals.js'
import type { Network } from './seed-network.js'

type Told = { deal: DemoDeal; event: DealEvent }

/** Makes available what was held until `until`, each at the end of its own hold. */
export const releaseUntil = async ({ sql }: SeedContext, until: Date): Promise<void> => {
  const { rows } = await sql<{ id: string }>('delete from portal_ledger_holds where release_at <= $1::timestamptz returning accrual_id::text as id', [until.toISOString()])
  const standing = await standingOf(sql, rows.map(({ id }) => id))
  await post(
    sql,
    standing.flatMap((accrual) => {
      const posting = accrual.isReleased ? null : release(accrual, `release:${accrual.id}`, accrual.releaseAt ?? until.toISOString())
      return posting ? [{ ...posting, accrual: accrual.id, deal: accrual.deal, line: accrual.line, plan: accrual.plan }] : []
    }),
  )
}

/** Tells what happened so far to the deals that were won: state, ledger, in the order of time. */
export class MoneyStory {
  readonly #amounts = new Map<string, number>()
  readonly #context: SeedContext
  readonly #network: Network
  #rest: Told[]
  readonly #stages: DemoStages

  private constructor(context: SeedContext, network: Network, stages: DemoStages, told: Told[]) {
    this.#context = context
    this.#network = network
    this.#stages = stages
    this.#rest = told
  }

  static async of(context: SeedContext, deals: readonly DemoDeal[], network: Network): Promise<MoneyStory> {
    await allowBackdating(context.sql)
    const told = deals.filter(hasMoneyStory).flatMap((deal) => deal.events.map((event) => ({ deal, event })))
    return new MoneyStory(context, network, await readStages(context), told.sort((left, right) => left.event.at.getTime() - right.event.at.getTime()))
  }

  /** Everything that happened before `until`. */
  async tellUntil(until: Date): Promise<void> {
    const due = this.#rest.filter(({ event }) => event.at < until)
    this.#rest = this.#rest.filter(({ event }) => event.at >= until)
    for (const told of due) {
      await this.#tell(told)
    }
    await releaseUntil(this.#context, until)
  }

  async #tell({ deal, event }: Told): Promise<void> {
    const { req, sql } = this.#context
    const amount = event.kind === 'changed' ? event.amount : (this.#amounts.get(deal.id) ?? deal.amount)
    this.#amounts.set(deal.id, amount)
    const { phase, stage } = standingAfter(event.kind === 'changed' ? { at: event.at, kind: 'won' } : event)
    const stageId = this.#stages[this.#network.partnerTypes[deal.partner.type]]?.[stage]
    const wonAt = deal.events.find(({ kind }) => kind === 'won')?.at ?? event.at
    const closedAt = phase === 'won' ? wonAt : phase === 'lost' ? event.at : null
    await sql(`update deals set amount = $2, phase = $3::enum_deals_phase, stage_id = $4::uuid, closed_at = $5::timestamptz, lost_reason = $6::enum_deals_lost_reason where id = $1::uuid`, [deal.id, amount, phase, stageId, closedAt?.toISOString() ?? null, event.kind === 'lost' ? event.reason : null])
    if (event.kind === 'negotiated') {
      return
    }
    if (event.kind !== 'won') {
      // What was released before this moment is taken back from what is available.
      await releaseUntil(this.#context, event.at)
    }
    const reason: SettleReason = event.kind
    const customer = { company: deal.company, country: deal.country, domain: `${slugify(deal.company)}.example` }
    await settleDeal({
      at: event.at,
      deal: {
        amount,
        closedAt: closedAt?.toISOString() ?? null,
        currency: deal.currency,
        fields: dealFieldsOf({ customer, name: deal.name }),
        hiddenFromDistributor: deal.isHidden,
        id: deal.id,
        name: deal.name,
        partner: deal.partner.id,
        phase,
        submittedBy: deal.submittedBy.id,
      },
      reason,
      req,
    })
  }
}
