import type { AddressInfo } from 'node:net'

import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail as the server took it. */
export type ReceivedMail = { autoSubmitted: unknown; headers: Readonly<Record<string, string>>; html: string; messageId: string; subject: string; text: string; to: string }

/** What the server does with the next mails: takes them, refuses them, or never answers. */
export type Mood = 'refuse' | 'silent' | 'take'

/** A real SMTP server on a free port, with a mood. `headers` of a mail are its raw lines by lower-case name. */
export type MailServer = { close: () => Promise<void>; mails: ReceivedMail[]; offered: () => number; setMood: (mood: Mood) => void; url: string }

export const startMailServer = async (): Promise<MailServer> => {
  const mails: ReceivedMail[] = []
  let mood: Mood = 'take'
  let offered = 0
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        offered += 1
        if (mood === 'refuse') {
          done(new Error('451 try later'))
        } else if (mood === 'take') {
          void simpleParser(Buffer.concat(parts)).then((mail) => {
            mails.push({ autoSubmitted: mail.headers.get('auto-submitted'), headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()])), html: mail.html || '', messageId: mail.messageId ?? '', subject: mail.subject ?? '', text: mail.text ?? '', to: mail.to?.value[0]?.address ?? '' })
            done()
          })
        }
      })
    },
  })
  // A killed worker tears its connection; that is what these tests are about.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    close: () => new Promise((resolve) => server.close(resolve)),
    mails,
    offered: () => offered,
    setMood: (next) => {
      mood = next
    },
    url: `smtp://127.0.0.1:${port}`,
  }
}
