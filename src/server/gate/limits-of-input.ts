/** How much a single request may ask for. Every number here appears in a sentence that the gate answers. */
export const inputLimits = {
  /** A bulk change of a full page of the admin names a hundred ids, each with its place in the filter. */
  bulkUrlBytes: 12 * 1024,
  bodyBytes: 1024 * 1024,
  conditions: 30,
  depth: 2,
  graphqlQueryBytes: 20 * 1024,
  jsonNesting: 32,
  listValues: 100,
  page: 100_000,
  rows: 100,
  rowsByIds: 250,
  signInBodyBytes: 64 * 1024,
  textLength: 500,
  uploadBytes: 50 * 1024 * 1024,
  urlBytes: 8 * 1024,
  whereDepth: 5,
} as const
