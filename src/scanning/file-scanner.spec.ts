import { type AddressInfo, createServer, type Server } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { fakeClamd, signature } from '../../test/support/fake-clamd.js'
import { clamdScanner } from './file-scanner.js'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

const clamd = async (make: () => Server) => {
  const server = make()
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return clamdScanner({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, timeoutInSeconds: 1 })
}
const file = (data: Buffer) => ({ data, mimeType: 'text/plain', name: 'notes.txt' })

describe('the scanner of ClamAV', () => {
  it('lets a clean file pass, whatever its size', async () => {
    const scan = await clamd(fakeClamd)
    expect(await scan(file(Buffer.from('hello')))).toEqual({ isClean: true })
    expect(await scan(file(Buffer.alloc(0)))).toEqual({ isClean: true })
    expect(await scan(file(Buffer.alloc(300_000, 'a')))).toEqual({ isClean: true })
  })

  it('names what it found, also across two pieces of the stream', async () => {
    const scan = await clamd(fakeClamd)
    const found = { isClean: false, threat: 'Test-Signature' }
    expect(await scan(file(Buffer.from(signature)))).toEqual(found)
    expect(await scan(file(Buffer.concat([Buffer.alloc(64 * 1024 - 5, 'a'), Buffer.from(signature)])))).toEqual(found)
  })

  it('throws when clamd refuses, hangs up, keeps silent or is not there', async () => {
    const says = (answer: string) => () => createServer((socket) => socket.on('error', () => undefined).end(answer))
    await expect((await clamd(says('INSTREAM size limit exceeded. ERROR\0')))(file(Buffer.from('x')))).rejects.toThrow('size limit')
    await expect((await clamd(says('')))(file(Buffer.from('x')))).rejects.toThrow(/without an answer|ECONNRESET|EPIPE/)
    await expect((await clamd(() => createServer((socket) => socket.resume())))(file(Buffer.from('x')))).rejects.toThrow('no answer in 1 seconds')
    await expect(clamdScanner({ host: '127.0.0.1', port: 1 })(file(Buffer.from('x')))).rejects.toThrow('ECONNREFUSED')
  })
})
