const entities: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', "'": '&#39;', '<': '&lt;', '>': '&gt;' }

/** Makes a text safe between tags and inside quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/["&'<>]/g, (character) => entities[character] ?? character)
