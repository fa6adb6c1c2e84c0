import { PortalApiError } from './portal-api-error.js'
import type { Transport } from './transport.js'
import type { ApiErrors } from './types.js'

/** One GraphQL request; GraphQL answers 200 even when it refuses, so the errors are thrown here. */
export const graphql =
  ({ send }: Transport) =>
  async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> => {
    const answer = await send<Partial<ApiErrors> & { data?: Data }>('/graphql', { body: { query, variables }, method: 'POST' })
    if (answer.errors?.length || !answer.data) {
      throw new PortalApiError(400, answer.errors ?? [{ message: 'GraphQL answered without data.' }])
    }
    return answer.data
  }
