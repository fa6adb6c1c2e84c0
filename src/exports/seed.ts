export { isEmptyDatabase, seedDemo, type SeedOptions } from '../seed/index.js'
