import type { ImportProblem, ImportState } from '../client/imports.js'
import type { Sql } from '../database/sql.js'
import type { ImportKind, ImportMapping } from '../domain/imports/import-kinds.js'

/** An import as its table keeps it. */
export type ImportRow = {
  cells: string[][]
  created_at: Date
  created_by: string
  done: number
  ended_at: Date | null
  file_name: string
  headings: string[]
  id: string
  kind: ImportKind
  mapping: ImportMapping
  problem_count: number
  problems: ImportProblem[]
  state: ImportState
  total: number
}

/** Problems that are kept; the rest is counted. */
export const mostProblems = 100

/** Reads one import; undefined when there is none. */
export const readImport = async (sql: Sql, id: string): Promise<ImportRow | undefined> =>
  (await sql<ImportRow>('select id::text, kind, file_name, headings, cells, mapping, state, total, done, problems, problem_count, created_by::text, created_at, ended_at from portal_imports where id = $1::uuid', [id])).rows[0]

/** How far it has come; false once somebody called it off. */
export const showProgress = async (sql: Sql, id: string, done: number): Promise<boolean> =>
  ((await sql(`update portal_imports set done = $2 where id = $1::uuid and state in ('checking', 'importing')`, [id, done])).rowCount ?? 0) > 0

/** The end of a check or of an import; false when it was called off before. */
export const endImport = async (sql: Sql, id: string, state: 'checked' | 'done' | 'failed', { done, problems }: { done: number; problems: readonly ImportProblem[] }): Promise<boolean> =>
  ((
    await sql(
      `update portal_imports set state = $2, done = $3, problems = $4::jsonb, problem_count = $5, ended_at = case when $2 = 'checked' then null else now() end, cells = case when $2 = 'done' then '[]'::jsonb else cells end
       where id = $1::uuid and state in ('checking', 'importing')`,
      [id, state, done, JSON.stringify(problems.slice(0, mostProblems)), problems.length],
    )
  ).rowCount ?? 0) > 0
