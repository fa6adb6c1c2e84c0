import type { Endpoint, PayloadRequest } from 'payload'

import { mailFolderOf } from '../../emails/file-transport.js'
import { keptMail, keptMails } from '../../emails/mail-folder.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { privately, requireViewer } from './portal-endpoint.js'

/** How many kept mails are listed. */
const mostMails = 200

/** Mails carry links that let people in, so administrators alone read them. */
const folderFor = async (req: PayloadRequest): Promise<null | string> => {
  const viewer = await requireViewer(req)
  if (viewer.kind !== 'staff' || viewer.role !== 'admin') {
    throw await refusal(req, 'STAFF_ADMINS_ONLY')
  }
  return mailFolderOf(req.payload.email)
}

const listMails = async (req: PayloadRequest): Promise<Response> => {
  const folder = await folderFor(req)
  const mails = folder === null ? [] : await keptMails(folder, { limit: mostMails })
  return privately({ isKept: folder !== null, mails: mails.map(({ createdAt, key, subject, to }) => ({ createdAt, key, subject, to })) })
}

const readMail = async (req: PayloadRequest): Promise<Response> => {
  const folder = await folderFor(req)
  const mail = folder === null ? null : await keptMail(folder, String(req.routeParams?.key))
  if (!mail) {
    throw await refusal(req, 'MAIL_NOT_FOUND')
  }
  return privately(mail)
}

/** `GET /api/portal/mails` and `/mails/:key` (administrators): what was not sent, because no mail server is configured. */
export const mailEndpoints: Endpoint[] = [
  { handler: listMails, method: 'get', path: '/portal/mails' },
  { handler: readMail, method: 'get', path: '/portal/mails/:key' },
]
