/** What can be wrong with a portal written as code. */
export type CodeProblem =
  | { at: string; code: 'ambiguous-reference'; collection: string; name: string }
  | { at: string; code: 'kind-unknown'; kind: string; kinds: readonly string[] }
  | { at: string; code: 'not-a-list' }
  | { at: string; code: 'not-a-value'; expected: 'a number' | 'text' | 'true or false' }
  | { at: string; code: 'not-an-object' }
  | { at: string; code: 'reference-missing'; collection: string; name: string }
  | { at: string; code: 'room-twice' }
  | { at: string; code: 'slug-missing' }
  | { at: string; code: 'says'; sentence: string }
  | { at: string; code: 'status-unknown' }
  | { at: string; code: 'too-long'; most: number }
  | { at: string; code: 'unknown-block'; blocks: readonly string[]; type: string }
  | { at: string; code: 'unknown-field'; fields: readonly string[]; name: string }
  | { at: string; code: 'unknown-language'; language: string; languages: readonly string[] }
  | { code: 'no-rooms' }
  | { code: 'too-many-rooms'; most: number }
  | { code: 'unreadable'; sentence: string }
  | { code: 'version'; found: string; version: number }

/** Everything that is wrong with a file, at once: whoever mends it should not learn of one mistake after the other. */
export class CodeProblems extends Error {
  readonly problems: readonly CodeProblem[]

  constructor(problems: readonly CodeProblem[]) {
    super(`The portal as code has ${problems.length} problems.`)
    this.problems = problems
  }
}
