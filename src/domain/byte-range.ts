/** A piece of a file: its first and its last byte. */
export type ByteRange = { end: number; start: number }

/**
 * The piece that a `Range` header asks for: the whole file when it asks for none or for something unusual (several pieces, another unit),
 * which a server may answer with all of it; `unsatisfiable` when the piece lies beyond the end.
 */
export const byteRange = (header: null | string, size: number): ByteRange | 'unsatisfiable' | undefined => {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (first === '' && last === '') {
    return undefined
  }
  // `-500` are the last 500 bytes.
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) {
    return undefined
  }
  return start < size && start <= end ? { end, start } : 'unsatisfiable'
}
