import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A message as the receiver got it. */
export type ReceivedMessage = { body: string; headers: IncomingHttpHeaders; path: string }

/** A system of the vendor: an HTTP server with a mood. A number is the status it answers, `silent` never answers. */
export type Receiver = { close: () => Promise<void>; messages: ReceivedMessage[]; setMood: (mood: number | 'silent') => void; url: string }

export const startReceiver = async (): Promise<Receiver> => {
  const messages: ReceivedMessage[] = []
  let mood: number | 'silent' = 200
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      messages.push({ body: Buffer.concat(parts).toString('utf8'), headers: request.headers, path: request.url ?? '' })
      if (mood !== 'silent') {
        response.writeHead(mood, mood === 302 ? { Location: '/elsewhere' } : {}).end(`answer ${mood}`)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
    messages,
    setMood: (next) => {
      mood = next
    },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
  }
}
