import pg from 'pg'

/** A connection that waits for notifications of one channel; `stop` closes it. */
export type Listener = { stop: () => Promise<void> }

export type ListenOptions = {
  channel: string
  connectionString: string
  /** Further options of the connection, such as `ssl`. */
  connection?: pg.ClientConfig
  /** Called whenever the connection stands (again): notifications sent before that were not heard. */
  onListening?: () => void
  onNotification: (payload: string) => void
  /** Called when the connection broke; the next attempt follows by itself. */
  onTrouble: (error: Error) => void
}

const firstPauseMs = 200
const longestPauseMs = 15_000

/** A silent network does not end a connection by itself: ask now and then. */
const aliveEveryMs = 30_000

/** Opens one connection and runs until it ends; resolves when it broke or was closed. */
const listenOnce = async (options: ListenOptions, keep: (client: pg.Client) => void): Promise<void> => {
  const client = new pg.Client({
    application_name: `payload-partner-portal listens on ${options.channel}`,
    connectionString: options.connectionString,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    query_timeout: 10_000,
    ...options.connection,
  })
  keep(client)
  let hasEnded = false
  const ended = new Promise<void>((resolve) =>
    client.once('end', () => {
      hasEnded = true
      resolve()
    }),
  )
  client.on('error', options.onTrouble)
  client.on('notification', ({ payload }) => options.onNotification(payload ?? ''))
  // A client that is ended while it connects never settles its `connect`: whoever stops right after the start would wait for ever.
  await Promise.race([client.connect(), ended])
  if (hasEnded) {
    return
  }
  const pulse = setInterval(() => void client.query('select 1').catch(() => client.end()), aliveEveryMs)
  pulse.unref()
  try {
    await client.query(`listen ${client.escapeIdentifier(options.channel)}`)
    options.onListening?.()
    await ended
  } finally {
    clearInterval(pulse)
    await client.end().catch(() => undefined)
  }
}

/** Listens on a channel until stopped. A broken connection is opened again, with growing pauses. */
export const listen = (options: ListenOptions): Listener => {
  let client: pg.Client | undefined
  let isStopping = false
  let endPause: () => void = () => undefined
  const keepListening = async (): Promise<void> => {
    let pauseMs = firstPauseMs
    const onListening = (): void => {
      pauseMs = firstPauseMs
      options.onListening?.()
    }
    while (!isStopping) {
      try {
        await listenOnce({ ...options, onListening }, (current) => (client = current))
      } catch (error) {
        options.onTrouble(error as Error)
      }
      if (!isStopping) {
        await new Promise<void>((resolve) => {
          endPause = resolve
          setTimeout(resolve, pauseMs).unref()
        })
        pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      }
    }
  }
  const running = keepListening()
  return {
    stop: async () => {
      isStopping = true
      endPause()
      await client?.end().catch(() => undefined)
      await running
    },
  }
}
