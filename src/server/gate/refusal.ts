/** Why a request goes no further: the status and a sentence that the person who sent it can act on. */
export type Refusal = { message: string; status: number }

/** Makes a {@link Refusal}; a plain value, because throwing costs a stack trace on every bad request. */
export const refusal = (status: number, message: string): Refusal => ({ message, status })

/** Tells a refusal apart from a result in functions that answer either. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'status' in value && 'message' in value
