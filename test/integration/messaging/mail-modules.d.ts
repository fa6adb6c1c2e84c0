declare module 'smtp-server' {
  import type { Readable } from 'node:stream'

  type Options = { disabledCommands?: string[]; logger?: boolean; onData: (stream: Readable, session: unknown, done: (error?: Error) => void) => void }

  export class SMTPServer {
    constructor(options: Options)
    close(done: () => void): void
    listen(port: number, host: string, done: () => void): void
    server: { address: () => unknown }
    on(event: 'error', listener: (error: Error) => void): void
  }
}

declare module 'mailparser' {
  type Parsed = { headerLines: { key: string; line: string }[]; headers: Map<string, unknown>; html?: string | false; messageId?: string; subject?: string; text?: string; to?: { text: string; value: { address?: string; name: string }[] } }

  export function simpleParser(source: Buffer): Promise<Parsed>
}
