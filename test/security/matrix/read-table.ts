import { type ActorName, actorNames } from '../support/world.js'
import { table } from './table.js'

export type Operation = 'create' | 'delete' | 'read' | 'update'

/** One line of the table: what is tried on which record, and who may. */
export type Row = { allowed: Record<ActorName, boolean>; collection: string; operation: Operation; target: string | undefined; title: string }

const readRow = (line: string): Row => {
  const words = line.trim().split(/\s+/)
  const cells = words.slice(-actorNames.length)
  const [collection, operation, target] = words.slice(0, -actorNames.length)
  if (!collection || !operation || cells.some((cell) => cell !== 'y' && cell !== '.')) {
    throw new Error(`This line of the table cannot be read: ${line}`)
  }
  return {
    allowed: Object.fromEntries(actorNames.map((name, index) => [name, cells[index] === 'y'])) as Row['allowed'],
    collection,
    operation: operation as Operation,
    target,
    title: [collection, operation, target].filter(Boolean).join(' '),
  }
}

/** The table of people, as the tests use it. */
export const rows: readonly Row[] = table
  .split('\n')
  .slice(2)
  .filter((line) => line.trim() !== '')
  .map(readRow)
