export { isEmptyDatabase } from './is-empty-database.js'
export { seedDemo, type SeedOptions } from './seed-demo.js'
