import { createServer, type Server } from 'node:http'
import { createServer as createProbe } from 'node:net'

/** Fails with `EADDRINUSE` and the like before anything slow is started. */
export const assertPortFree = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', reject)
    probe.listen({ exclusive: true, host, port }, () => probe.close(() => resolve()))
  })

/**
 * An HTTP server with bounds on how long a request may dribble in. Idle connections live longer than those of usual load
 * balancers (60 s), so that it is never us who close one a request is just being sent on. Headers may be larger than the gate allows an
 * address to be, so that a long one gets the gate's sentence.
 */
export const createHttpServer = (): Server => {
  const server = createServer({ headersTimeout: 20_000, keepAliveTimeout: 65_000, maxHeaderSize: 32 * 1024, requestTimeout: 300_000 })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      return
    }
    const [status, message] = error.code === 'HPE_HEADER_OVERFLOW' ? ['431 Request Header Fields Too Large', 'The headers of the request are too large.'] : ['400 Bad Request', 'This is not a valid HTTP request.']
    const body = JSON.stringify({ errors: [{ message }] })
    socket.end(`HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`)
  })
  return server
}

/** Starts to listen; rejects with the system's error. */
export const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
