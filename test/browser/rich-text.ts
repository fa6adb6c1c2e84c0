const text = (words: string) => ({ detail: 0, format: 0, mode: 'normal', style: '', text: words, type: 'text', version: 1 })

const block = (type: string, children: unknown[], more: object = {}) => ({ children, direction: 'ltr', format: '', indent: 0, type, version: 1, ...more })

/** A paragraph of the editor; a link among the words is given as an address with its words. */
export const paragraph = (...parts: (string | { to: string; words: string })[]) =>
  block(
    'paragraph',
    parts.map((part) => (typeof part === 'string' ? text(part) : block('link', [text(part.words)], { fields: { linkType: 'custom', newTab: false, url: part.to }, version: 3 }))),
  )

export const heading = (words: string) => block('heading', [text(words)], { tag: 'h2' })

export const richText = (...children: object[]) => ({ root: block('root', children) })
