/**
 * A statement whose text depends on a few names of our own, such as tables: the text of each choice is put together once. A long text that is the same object
 * every time is also found by its hash and not read again when its prepared statement is looked up. Not for what callers can vary without end.
 */
export const builtOnce = <Names extends readonly string[]>(build: (...names: Names) => string): ((...names: Names) => string) => {
  const texts = new Map<string, string>()
  return (...names) => {
    const choice = names.join('\n')
    const known = texts.get(choice)
    if (known !== undefined) {
      return known
    }
    const text = build(...names)
    texts.set(choice, text)
    return text
  }
}
