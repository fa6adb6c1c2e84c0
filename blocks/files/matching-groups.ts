import type { ShownGroup } from './document-groups.js'

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The documents that hold every word of the question in their title, description, type or folder; accents and capitals do not count. */
export const matchingGroups = (groups: readonly ShownGroup[], question: string): readonly ShownGroup[] => {
  const words = plain(question).split(/\s+/).filter(Boolean)
  return words.length === 0
    ? groups
    : groups
        .map((group) => ({
          ...group,
          documents: group.documents.filter(({ description, extension, title }) => {
            const found = plain([title, description, extension, group.name].filter(Boolean).join(' '))
            return words.every((word) => found.includes(word))
          }),
        }))
        .filter(({ documents }) => documents.length > 0)
}
