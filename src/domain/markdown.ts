/** The state of a Lexical editor, as a rich-text field stores it. */
export type RichText = { root: Record<string, unknown> }

const boldFormat = 1
const italicFormat = 2

const textNode = (text: string, format = 0) => ({ detail: 0, format, mode: 'normal', style: '', text, type: 'text', version: 1 })

const block = (type: string, children: unknown[], more: Record<string, unknown> = {}) => ({ children, direction: 'ltr', format: '', indent: 0, type, version: 1, ...more })

const linkNode = (label: string, url: string) => block('link', [textNode(label)], { fields: { linkType: 'custom', newTab: false, url }, version: 3 })

/** `**bold**`, `_italic_` and `[label](address)` inside a line. */
const inline = (line: string): unknown[] =>
  line
    .split(/(\*\*[^*]+\*\*|(?<![\p{L}\p{N}])_[^_]+_(?![\p{L}\p{N}])|\[[^\]]+\]\([^)]+\))/u)
    .filter((part) => part !== '')
    .map((part) => {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
      if (link) {
        return linkNode(link[1] ?? '', link[2] ?? '')
      }
      if (part.startsWith('**') && part.endsWith('**') && part.length > 4) {
        return textNode(part.slice(2, -2), boldFormat)
      }
      return /^_[^_]+_$/.test(part) ? textNode(part.slice(1, -1), italicFormat) : textNode(part)
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
  const heading = lines.length === 1 ? /^(#{1,6}) (.+)$/.exec(first) : null
  if (heading) {
    return block('heading', inline(heading[2] ?? ''), { tag: `h${heading[1]?.length ?? 2}` })
  }
  const isNumbered = numberPattern.test(first)
  if (isNumbered || bulletPattern.test(first)) {
    return listNode(lines.map((line) => line.replace(isNumbered ? numberPattern : bulletPattern, '')), isNumbered)
  }
  return block('paragraph', inline(lines.join(' ')), { textFormat: 0, textStyle: '' })
}

/**
 * Makes rich text of a few lines of Markdown: `# ` to `###### ` headings, `- ` and `1. ` lists, `**bold**`, `_italic_`, `[label](address)`;
 * an empty line separates. Texts in the code and in exported portals stay readable that way.
 */
export const richText = (markdown: string): RichText => {
  const parts = markdown
    .trim()
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').map((line) => line.trim()))
  return { root: block('root', parts.map(paragraphOrList)) }
}

type Node = { children?: Node[]; fields?: { linkType?: unknown; newTab?: unknown; url?: unknown }; format?: unknown; listType?: unknown; tag?: unknown; text?: unknown; type?: unknown }

const inlineMarkdown = (nodes: readonly Node[] = []): string =>
  nodes
    .map(({ children, fields, format, text, type }) => {
      if (type === 'link') {
        return `[${inlineMarkdown(children)}](${String(fields?.url)})`
      }
      const marks: Readonly<Record<string, string>> = { [boldFormat]: '**', [italicFormat]: '_' }
      const mark = marks[String(format)] ?? ''
      return `${mark}${String(text ?? '')}${mark}`
    })
    .join('')

const blockMarkdown = ({ children = [], listType, tag, type }: Node): string => {
  if (type === 'heading') {
    return `${'#'.repeat(Number(String(tag).slice(1)))} ${inlineMarkdown(children)}`
  }
  if (type === 'list') {
    return children.map((item, index) => `${listType === 'number' ? `${index + 1}.` : '-'} ${inlineMarkdown(item.children)}`).join('\n')
  }
  return inlineMarkdown(children)
}

/** What a reader of the text can tell: attributes that only the editor keeps are left out. */
const visible = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(visible)
  }
  if (typeof value !== 'object' || value === null) {
    return value
  }
  const unseen = new Set(['detail', 'direction', 'id', 'mode', 'textFormat', 'textStyle', 'version'])
  const entries = Object.entries(value).filter(([name, inner]) => !unseen.has(name) && !(name === 'checked' && inner === undefined) && !(name === 'style' && inner === '') && !(name === 'newTab' && inner === false) && !(name === 'rel' && inner === null))
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, inner]) => [name, visible(inner)]))
}

const isRichText = (value: unknown): value is RichText => typeof value === 'object' && value !== null && 'root' in value && typeof value.root === 'object' && value.root !== null

/** Rich text as Markdown, when nothing a reader sees would be lost; undefined for a text that Markdown cannot say (tables, colours, nested lists). */
export const markdownOf = (value: unknown): string | undefined => {
  if (!isRichText(value)) {
    return undefined
  }
  const markdown = ((value.root as Node).children ?? []).map(blockMarkdown).join('\n\n')
  return JSON.stringify(visible(richText(markdown))) === JSON.stringify(visible(value)) ? markdown : undefined
}
