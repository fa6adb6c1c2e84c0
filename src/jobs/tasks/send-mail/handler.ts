import type { PayloadRequest } from 'payload'

import { sqlOfPool } from '../../../database/doors.js'
import { deliveryBook } from '../../../emails/delivery-book.js'
import { sendOnce } from '../../../emails/send-once.js'
import type { AccountMail } from './task.js'

export const sendMail = async ({ input, req }: { input: AccountMail; req: Pick<PayloadRequest, 'payload'> }): Promise<{ output: object }> => {
  const { html, key, subject, text, to } = input
  const sql = sqlOfPool(req.payload)
  await sql('insert into portal_mails (key) values ($1) on conflict (key) do nothing', [key])
  await sendOnce({
    book: deliveryBook(sql, { column: 'key', table: 'portal_mails' }),
    id: key,
    make: () => Promise.resolve({ html, subject, text, to }),
    payload: req.payload,
  })
  return { output: {} }
}
