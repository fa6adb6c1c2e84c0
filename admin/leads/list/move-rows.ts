import type { Transport } from '../../../src/client/transport.js'
import type { LeadOutcome, LeadStatus } from '../../../src/domain/leads.js'
import { sentenceOf } from '../../api/use-loaded.js'
import { moveLead } from '../board/move-lead.js'

/** A selected row as the list shows it. */
export type SelectedLead = { company: string; id: string; updatedAt: string }

/** How far a change of many leads has come. */
export type Progress = { done: number; refused: { company: string; id: string; sentence: string }[]; total: number }

/**
 * Moves the selected leads one after the other, so that each is checked, recorded and told like a single one. A refused lead does not stop the
 * others. Tells the progress after every lead and ends early when `signal` is aborted.
 */
export const moveRows = async (
  send: Transport['send'],
  rows: readonly SelectedLead[],
  to: { outcome: LeadOutcome | null; status: LeadStatus },
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Progress> => {
  let progress: Progress = { done: 0, refused: [], total: rows.length }
  for (const row of rows) {
    if (signal.aborted) {
      break
    }
    const sentence = await moveLead(send, row, to.status, to.outcome).then(() => undefined, sentenceOf)
    progress = { ...progress, done: progress.done + 1, refused: sentence === undefined ? progress.refused : [...progress.refused, { company: row.company, id: row.id, sentence }] }
    onProgress(progress)
  }
  return progress
}
