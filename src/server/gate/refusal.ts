/**
 * Why a request goes no further: the status and a sentence that the person who sent it can act on.
 * Returned, not thrown: a stack trace for every bad request would make refusing dearer than answering.
 */
export class Refusal {
  constructor(
    readonly status: number,
    readonly message: string,
  ) {}
}

/** Makes a {@link Refusal}. */
export const refusal = (status: number, message: string): Refusal => new Refusal(status, message)

/** Tells a refusal apart from a result in functions that answer either. */
export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal
