import { connect } from 'node:net'

/** What a scanner makes of a file; `threat` is the name it gives to what it found. */
export type ScanVerdict = { isClean: false; threat: string } | { isClean: true }

/**
 * Looks at every file and picture before it is stored. Answers a verdict; throws when it could not look, and then nothing is stored either.
 *
 * @example
 * partnerPortal({ scanFile: clamdScanner({ host: 'clamav' }) })
 */
export type FileScanner = (file: { data: Uint8Array; mimeType: string; name: string }) => Promise<ScanVerdict>

/** Options of {@link clamdScanner}. */
export type ClamdOptions = {
  host: string
  /** @default 3310 */
  port?: number
  /** How long clamd may take for one file. @default 30 */
  timeoutInSeconds?: number
}

/** clamd reads a stream in pieces, each with its length in front; a length of 0 ends it. */
const pieceInBytes = 64 * 1024

const lengthOf = (count: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(count)
  return bytes
}

const pieces = (data: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(data.byteLength / pieceInBytes) }, (_, at) => data.subarray(at * pieceInBytes, (at + 1) * pieceInBytes)).flatMap((piece) => [lengthOf(piece.byteLength), piece])

/** clamd answers `stream: OK`, `stream: Eicar-Signature FOUND` or `… ERROR`. */
const verdictOf = (answer: string): ScanVerdict => {
  const text = answer.replace(/\0/g, '').trim()
  const threat = /^stream: (.+) FOUND$/.exec(text)?.[1]
  if (threat !== undefined) {
    return { isClean: false, threat }
  }
  if (text === 'stream: OK') {
    return { isClean: true }
  }
  throw new Error(`clamd could not scan the file: ${text === '' ? 'it ended the connection without an answer' : text}`)
}

const askClamd = ({ host, port = 3310, timeoutInSeconds = 30 }: ClamdOptions, data: Uint8Array): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port })
    let answer = ''
    const giveUp = setTimeout(() => socket.destroy(new Error(`clamd at ${host}:${port} gave no answer in ${timeoutInSeconds} seconds`)), timeoutInSeconds * 1000)
    socket.setEncoding('utf8')
    socket.on('connect', () => {
      for (const part of [Buffer.from('zINSTREAM\0'), ...pieces(data), lengthOf(0)]) {
        socket.write(part)
      }
    })
    socket.on('data', (text: string) => {
      answer += text
      if (answer.includes('\0')) {
        socket.end()
      }
    })
    // A stream that is too long is cut off while it is still sent; what clamd said before says more than the broken connection.
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)))
    socket.on('close', () => {
      clearTimeout(giveUp)
      resolve(answer)
    })
  })

/** Asks a ClamAV daemon over TCP (INSTREAM). Its `StreamMaxLength` must be at least as large as the largest upload. */
export const clamdScanner =
  (options: ClamdOptions): FileScanner =>
  async ({ data }) =>
    verdictOf(await askClamd(options, data))
