import { createServer, type Server } from 'node:net'

/** What the fake daemon takes for a threat. */
export const signature = 'PORTAL-TEST-THREAT'

/** The pieces of an INSTREAM command as one; undefined while its end has not come. */
const streamIn = (received: Buffer): Buffer | undefined => {
  const command = Buffer.from('zINSTREAM\0')
  const found: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) {
      return Buffer.concat(found)
    }
    found.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

/** Speaks as much of clamd's protocol as the portal uses. */
export const fakeClamd = (): Server =>
  createServer((socket) => {
    let received: Buffer = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      received = Buffer.concat([received, data])
      const stream = streamIn(received)
      if (stream) {
        socket.end(stream.includes(signature) ? 'stream: Test-Signature FOUND\0' : 'stream: OK\0')
      }
    })
  })
