import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'

import { fileTransport, type FileTransportOptions } from './file-transport.js'

/** Options of {@link mailTransport}. */
export type MailTransportOptions = FileTransportOptions & {
  /** An address of a mail server, for example `smtps://user:password@mail.example.com`. Absent: mails are kept in `folder`. */
  smtpUrl?: string
}

/** Sends by SMTP where a mail server is given, and keeps mails as files where none is: nothing is ever lost unseen. */
export const mailTransport = ({ smtpUrl, ...options }: MailTransportOptions): EmailAdapter | Promise<EmailAdapter> => {
  if (!smtpUrl) {
    return fileTransport(options)
  }
  const { fromAddress = 'portal@localhost', fromName = 'Partner portal' } = options
  return nodemailerAdapter({ defaultFromAddress: fromAddress, defaultFromName: fromName, skipVerify: true, transportOptions: { connectionTimeout: 10_000, url: smtpUrl } as never })
}
