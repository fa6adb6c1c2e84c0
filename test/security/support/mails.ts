import { sqlOfPool } from '../../../src/database/sql.js'
import type { TestPortal } from '../../support/start-payload.js'

/** A mail that waits to be sent. */
export type WaitingMail = { subject: string; text: string; to: string }

/** The mails queued for an address, oldest first. No job runner works in these tests, so they stay. */
export const mailsTo = async ({ payload }: TestPortal, address: string): Promise<WaitingMail[]> => {
  const { rows } = await sqlOfPool(payload)<{ input: WaitingMail }>(`select input from payload_jobs where input->>'to' = $1 order by created_at, id`, [address])
  return rows.map(({ input }) => input)
}

/** The token in the link of a mail. */
export const tokenIn = ({ text }: WaitingMail): string => /(?:token=|\/reset\/)([\w-]+)/.exec(text)?.[1] ?? ''
