/** A tag of server-rendered HTML with its attributes, still escaped. */
export type Tag = { attributes: Record<string, string>; name: string }

const tag = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>|<!--[^<>]*-->|<!doctype html>/gi

/** The tags of HTML as React writes it: quotes around every value. What is no tag is text, and holds no `<` unless something was not escaped. */
export const readMarkup = (html: string): { tags: Tag[]; text: string } => {
  const tags: Tag[] = []
  for (const [, close, name, written = ''] of html.matchAll(tag)) {
    if (name && !close) {
      tags.push({ attributes: Object.fromEntries([...written.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key.toLowerCase(), value])), name: name.toLowerCase() })
    }
  }
  return { tags, text: html.replace(tag, '') }
}
