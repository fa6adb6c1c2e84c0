import path from 'node:path'

/**
 * Browsers that run beside one another. Each lane has a portal and a database of its own, so no test meets what another one does at the same time;
 * within a lane one test follows the other. `BROWSER_TEST_LANES=1` for a machine with little memory.
 */
export const lanes = Array.from({ length: Number(process.env.BROWSER_TEST_LANES ?? 2) }, (_none, lane) => lane)

const firstPort = Number(process.env.BROWSER_TEST_PORT ?? 3210)

export const portOf = (lane: number): number => firstPort + lane

export const originOf = (lane: number): string => `http://localhost:${portOf(lane)}`

/** Where the portal of a lane keeps its database, files and mails. */
export const dataFolderOf = (lane: number): string => path.join(process.env.BROWSER_TEST_DATA ?? 'test-results', `lane-${lane}`)

/** The lane of the worker that loads this file; Playwright numbers its workers from 0 and gives a number on when one ends. */
export const ownLane = Number(process.env.TEST_PARALLEL_INDEX ?? 0)
