/** The transaction ended before its work could be saved; nothing of it is in the database. */
export class TransactionLostError extends Error {
  override name = 'TransactionLostError'
}

/** The connection broke while COMMIT was under way: whether the work was saved is unknown. A retry with the same idempotency key is safe. */
export class CommitUncertainError extends Error {
  override name = 'CommitUncertainError'
}

/** No connection could be had in time, or the database is not there. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError'
}
