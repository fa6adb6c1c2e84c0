/** A reason why the embedded database cannot run, as one sentence for the person who started the process. */
export class EmbeddedDatabaseError extends Error {
  override name = 'EmbeddedDatabaseError'
}

/** Another process of this installation already runs the database in the same directory. */
export class AlreadyRunningError extends EmbeddedDatabaseError {
  override name = 'AlreadyRunningError'
}
