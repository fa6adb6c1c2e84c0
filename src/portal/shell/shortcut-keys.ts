/** What single keys lead to. `rooms` are the first nine by their place in the navigation. */
export const shortcuts = {
  '/': 'palette',
  '?': 'help',
  'g h': 'home',
  'g l': 'leads',
  'g n': 'notifications',
  'g p': 'profile',
  'g s': 'search',
  'g t': 'team',
  n: 'new-lead',
} as const

export type ShortcutTarget = (typeof shortcuts)[keyof typeof shortcuts] | `room-${number}`

/** The second key of a pair counts for so long. */
export const chordMs = 1_200

/** The first key of a pair, and when it was pressed. */
export type Chord = { at: number; key: string }

export type Pressed = { altKey: boolean; ctrlKey: boolean; key: string; metaKey: boolean }

const firstKeys: ReadonlySet<string> = new Set(Object.keys(shortcuts).flatMap((keys) => (keys.includes(' ') ? [keys[0] ?? ''] : [])))

/** What a key press leads to, or which pair it begins. Keys that are held with Ctrl, Alt or Cmd belong to the browser. */
export const followShortcut = (chord: Chord | null, { altKey, ctrlKey, key, metaKey }: Pressed, now: number): { chord: Chord | null; target: null | ShortcutTarget } => {
  if (altKey || ctrlKey || metaKey || key.length !== 1) {
    return { chord: null, target: null }
  }
  const pressed = key.toLowerCase()
  const begun = chord !== null && now - chord.at <= chordMs ? chord.key : null
  if (begun === 'g' && /^[1-9]$/.test(pressed)) {
    return { chord: null, target: `room-${Number(pressed)}` }
  }
  const target = (shortcuts as Readonly<Record<string, ShortcutTarget>>)[begun === null ? pressed : `${begun} ${pressed}`] ?? null
  return { chord: target === null && begun === null && firstKeys.has(pressed) ? { at: now, key: pressed } : null, target }
}

const typedInto = new Set(['INPUT', 'SELECT', 'TEXTAREA'])

/** Whether keys belong to what has the focus: a field somebody types into, or a list that finds entries by their letters. */
export const isTyping = (target: EventTarget | null): boolean => {
  const element = target as (EventTarget & Partial<Pick<HTMLElement, 'closest' | 'isContentEditable' | 'tagName'>>) | null
  return typedInto.has(element?.tagName ?? '') || element?.isContentEditable === true || Boolean(element?.closest?.('[role="dialog"], [role="menu"], [role="listbox"], [role="combobox"], [contenteditable="true"]'))
}
