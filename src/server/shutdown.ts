import type { Server } from 'node:http'
import type { Socket } from 'node:net'

import type { RequestHandler, Response } from 'express'

import { within } from './within.js'

/** Something to end after the last request: named, because the log says what hung. */
export type ShutdownStep = { name: string; run: () => Promise<unknown> }

/** Ends a server so that no running request is cut off. */
export type Shutdown = {
  /** The server to end. */
  attach: (server: Server) => void
  /** Ends everything; resolves when done. Calling it again returns the same promise. */
  begin: () => Promise<void>
  isShuttingDown: () => boolean
  /** Counts running requests, and remembers streams that would never end by themselves. Mount it first. */
  track: RequestHandler
}

/** Options of {@link createShutdown}. */
export type ShutdownOptions = {
  /** How long running requests may take to finish. @default 25000 */
  boundMs?: number
  log: (message: string) => void
  /** How long each step may take. @default 5000 */
  stepMs?: number
  /** Ended one after the other once requests are done: jobs, database, embedded Postgres. */
  steps: readonly ShutdownStep[]
}

const isEndless = (response: Response): boolean => String(response.getHeader('content-type') ?? '').startsWith('text/event-stream')

/**
 * Order: `/readyz` turns 503, no new connections, server-sent events are ended (browsers reconnect, to another process), running
 * requests finish within the bound, then the steps. A request on a kept-alive connection is answered with `Connection: close`.
 */
export const createShutdown = ({ boundMs = 25_000, log, stepMs = 5_000, steps }: ShutdownOptions): Shutdown => {
  const running = new Set<Response>()
  let server: Server | undefined
  let ending: Promise<void> | undefined
  let noticeIdle: (() => void) | undefined

  const track: RequestHandler = (_request, response, next) => {
    running.add(response)
    if (ending) {
      response.setHeader('Connection', 'close')
    }
    response.once('close', () => {
      running.delete(response)
      if (running.size === 0) {
        noticeIdle?.()
      }
    })
    next()
  }

  const finishRequests = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => {
      if (server?.listening) {
        server.close(() => resolve())
      } else {
        resolve()
      }
    })
    server?.closeIdleConnections()
    for (const response of running) {
      if (isEndless(response)) {
        response.end()
      } else if (!response.headersSent) {
        response.setHeader('Connection', 'close')
      }
    }
    const idle = new Promise<void>((resolve) => {
      noticeIdle = resolve
      if (running.size === 0) {
        resolve()
      }
    })
    if ((await within(boundMs, idle)) === 'late') {
      log(`${running.size} requests did not finish within ${boundMs / 1000} seconds and were ended`)
    }
    server?.closeAllConnections()
    await within(1000, closed)
  }

  const end = async (): Promise<void> => {
    await finishRequests()
    for (const { name, run } of steps) {
      try {
        if ((await within(stepMs, run())) === 'late') {
          log(`${name} did not end within ${stepMs / 1000} seconds`)
        }
      } catch (error) {
        log(`${name} did not end cleanly: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }

  return {
    attach: (target) => {
      server = target
      target.on('upgrade', (_request, socket: Socket) => {
        if (ending) {
          socket.destroy()
        }
      })
    },
    begin: () => (ending ??= end()),
    isShuttingDown: () => ending !== undefined,
    track,
  }
}
