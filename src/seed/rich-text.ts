/** The state of a Lexical editor, as a rich-text field stores it. */
export type RichText = { root: Record<string, unknown> }

const boldFormat = 1

const textNode = (text: string, format = 0) => ({ detail: 0, format, mode: 'normal', style: '', text, type: 'text', version: 1 })

const block = (type: string, children: unknown[], more: Record<string, unknown> = {}) => ({ children, direction: 'ltr', format: '', indent: 0, type, version: 1, ...more })

const linkNode = (label: string, url: string) => block('link', [textNode(label)], { fields: { linkType: 'custom', newTab: false, url }, version: 3 })

/** `**bold**` and `[label](address)` inside a line. */
const inline = (line: string): unknown[] =>
  line
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/)
    .filter((part) => part !== '')
    .map((part) => {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
      if (link) {
        return linkNode(link[1] ?? '', link[2] ?? '')
      }
      return part.startsWith('**') ? textNode(part.slice(2, -2), boldFormat) : textNode(part)
    })

const listNode = (lines: readonly string[], isNumbered: boolean) =>
  block(
    'list',
    lines.map((line, index) => block('listitem', inline(line), { value: index + 1 })),
    { listType: isNumbered ? 'number' : 'bullet', start: 1, tag: isNumbered ? 'ol' : 'ul' },
  )

const bulletPattern = /^- /
const numberPattern = /^\d+\. /

const paragraphOrList = (lines: readonly string[]) => {
  const [first = ''] = lines
  const heading = /^(#{2,4}) (.+)$/.exec(first)
  if (heading) {
    return block('heading', inline(heading[2] ?? ''), { tag: `h${heading[1]?.length ?? 2}` })
  }
  if (bulletPattern.test(first) || numberPattern.test(first)) {
    return listNode(lines.map((line) => line.replace(bulletPattern, '').replace(numberPattern, '')), numberPattern.test(first))
  }
  return block('paragraph', inline(lines.join(' ')), { textFormat: 0, textStyle: '' })
}

/**
 * Makes rich text of a few lines of Markdown: `## ` to `#### ` headings, `- ` and `1. ` lists, `**bold**`, `[label](address)`; an empty line
 * separates. The demo's texts stay readable in the code that way.
 */
export const richText = (markdown: string): RichText => {
  const parts = markdown
    .trim()
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').map((line) => line.trim()))
  return { root: block('root', parts.map(paragraphOrList)) }
}
