import { PortalApiError } from '../../client/portal-api-error.js'

/** An answer, or null when the API says there is none for this viewer. */
export const orNull = async <Answer>(answer: Promise<Answer>, ...statuses: readonly number[]): Promise<Answer | null> =>
  answer.catch((error: unknown) => {
    if (error instanceof PortalApiError && statuses.includes(error.status)) {
      return null
    }
    throw error
  })
