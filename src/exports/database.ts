export { reliablePostgres } from '../database/reliable-postgres.js'
export { isEmptyDatabase, seedDemo, type SeedOptions } from '../seed/index.js'
