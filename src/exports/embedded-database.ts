export { AlreadyRunningError, type EmbeddedPostgres, EmbeddedDatabaseError, type EmbeddedPostgresOptions, startEmbeddedPostgres } from '../database/embedded-postgres.js'
