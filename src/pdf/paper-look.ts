/** How papers look: A4, in points, dark on white. */
export const page = { faint: '#6b7280', gutter: 8, height: 842, ink: '#111827', line: '#d1d5db', margin: 48, width: 595 } as const

/** The two weights of the one font. */
export const fonts = { plain: 'plain', strong: 'strong' } as const
