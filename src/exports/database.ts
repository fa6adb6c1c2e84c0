export { reliablePostgres } from '../database/reliable-postgres.js'
