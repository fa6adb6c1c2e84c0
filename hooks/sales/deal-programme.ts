import type { PayloadRequest } from 'payload'

import { preparedSqlOf } from '../../src/database/reads/named-sql.js'
import { type DealPhase, defaultProtectionDays } from '../../src/domain/deals/deals.js'
import { rememberStageNames, stageNameColumn } from './deal-stage-name.js'

/** What a deal's partner type says about it. */
export type DealProgramme = {
  /** The stage that was asked for, when it belongs to the type; else null. */
  asked: null | { id: string; phase: DealPhase }
  /** Where new deals start. */
  first: null | string
  partnersCloseWon: boolean
  protectionDays: number
}

type Row = { asked_id: null | string; asked_phase: DealPhase | null; days: null | number; first_id: null | string; names: null | Record<string, null | string>; partners_close_won: boolean | null }

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/*
 * The stage that is moved into is held against changes of its phase until the deal stands in it; whoever waits for it reads what it has become. A stage that a deal already stood in stays valid for
 * it when its partner has changed to another type meanwhile.
 */
const statement = (stageName: string): string => `with asked as materialized (select id, phase, partner_type_id from deal_stages where id = $2::uuid for key share)
select a.id::text as asked_id, a.phase::text as asked_phase, t.registration_protection_days::int as days, t.partners_close_won,
  (select s.id::text from deal_stages s where s.partner_type_id = t.id and s.phase = 'open' order by s."order", s.id limit 1) as first_id,
  (select jsonb_object_agg(s.id, ${stageName}) from deal_stages s where s.id in ($2::uuid, $3::uuid) and $4::text is not null) as names
from partners p join partner_types t on t.id = p.partner_type_id
left join asked a on a.partner_type_id = t.id or a.id = $3::uuid
where p.id = $1::uuid`

type Stages = { asked: null | string; standing: null | string }

/** Answers that were asked for ahead, each taken once. */
const ahead = new WeakMap<object, { answer: Promise<DealProgramme>; question: string }>()

const questionOf = async (req: PayloadRequest, partner: string, { asked, standing }: Stages): Promise<string> => [await req.transactionID, partner, asked, standing].join(' ')

/** Asks {@link dealProgrammeOf} together with something else, for whoever asks the same next. */
export const askProgrammeAhead = async (req: PayloadRequest, partner: string, stages: Stages): Promise<void> => {
  const answer = read(req, partner, stages)
  ahead.set(req.context, { answer, question: await questionOf(req, partner, stages) })
  await answer
}

/** What the type of a partner says about a deal that is to stand in a stage. */
export const dealProgrammeOf = async (req: PayloadRequest, partner: string, stages: Stages): Promise<DealProgramme> => {
  const known = ahead.get(req.context)
  ahead.delete(req.context)
  return known?.question === (await questionOf(req, partner, stages)) ? known.answer : read(req, partner, stages)
}

const read = async (req: PayloadRequest, partner: string, { asked, standing }: Stages): Promise<DealProgramme> => {
  const { rows } = await preparedSqlOf(req)<Row>(statement(stageNameColumn(req, 4)), [partner, asked !== null && uuid.test(asked) ? asked : null, standing, req.locale ?? ''])
  const [row] = rows
  rememberStageNames(req, row?.names ?? {})
  return {
    asked: row?.asked_id && row.asked_phase ? { id: row.asked_id, phase: row.asked_phase } : null,
    first: row?.first_id ?? null,
    partnersCloseWon: row?.partners_close_won === true,
    protectionDays: row?.days ?? defaultProtectionDays,
  }
}
