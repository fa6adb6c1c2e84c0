import type { ApiErrors } from './types.js'

/** What was wrong with one field of a refused write; `path` is the name of the field. */
export type FieldError = { message: string; path: string }

/**
 * A refusal of the API, or no answer at all (`status` 0).
 * `message` is the sentence of the first error: written for the person who reads it.
 */
export class PortalApiError extends Error {
  readonly errors: ApiErrors['errors']
  readonly status: number

  constructor(status: number, errors: ApiErrors['errors'], options?: ErrorOptions) {
    super(errors[0]?.message ?? `The portal answered ${status}.`, options)
    this.name = 'PortalApiError'
    this.errors = errors
    this.status = status
  }

  /** The stable code of the first error, for example `LEAD_ALREADY_REGISTERED`. */
  get code(): string | undefined {
    return this.errors[0]?.code
  }

  /** Which fields were refused and why; empty when the refusal is not about fields. */
  get fieldErrors(): FieldError[] {
    return this.errors.flatMap((error) => error.data?.errors ?? [])
  }

  /** Whether the server could not be reached at all. */
  get isOffline(): boolean {
    return this.status === 0
  }
}
