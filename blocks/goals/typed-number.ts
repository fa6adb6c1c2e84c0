/** A number as somebody types it, with a comma or a point; null for nothing, undefined for what is none. */
export const typedNumber = (typed: string): null | number | undefined => {
  const text = typed.trim()
  if (text === '') {
    return null
  }
  return /^\d{1,12}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}
