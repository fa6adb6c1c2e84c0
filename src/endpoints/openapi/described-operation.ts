import type { z } from 'zod'

/** One operation of the portal's API as its description shows it. */
export type DescribedOperation = {
  answer?: z.ZodType
  answerName?: string
  body?: Readonly<Record<string, string>>
  contentType?: string
  method: 'get' | 'patch' | 'post'
  path: string
  query?: Readonly<Record<string, string>>
  /** Status of success. @default 200 */
  status?: number
  summary: string
  tag: string
}
