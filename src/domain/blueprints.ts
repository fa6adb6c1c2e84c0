/** A text of the product itself, in each of its languages. */
export type Words = Readonly<Record<'de' | 'en', string>>

/** A block as portals-as-code write it: its type, and its fields with both languages and with slugs in place of ids. */
export type BlueprintBlock = { readonly type: string } & Readonly<Record<string, unknown>>

/** Which of the vendor's own tiers or stages is meant, by its place among them: blueprints do not know their names. */
export type LadderPlace = 'second' | 'top' | 'upper'

/** A condition of progressive access, told without the names that only this installation knows. */
export type BlueprintUnlock = { inDays: number } | { stage: LadderPlace } | { tasksOf: string } | { tier: LadderPlace }

/** A room as a blueprint describes it. */
export type BlueprintRoom = {
  /** What the room is good for; the wizard shows it as the reason. */
  about: Words
  blocks?: readonly BlueprintBlock[]
  group?: Words
  /** The blueprint it belongs to, where several blueprints share a room. @default the blueprint that is applied */
  home?: string
  icon?: string
  /** Stable within its home: `<home>/<key>` is how an applied room is found again. */
  key: string
  kind: string
  order: number
  showTableOfContents?: boolean
  /** The slug it asks for; another one when that is taken. @default its key */
  slug?: string
  title: Words
  unlock?: readonly BlueprintUnlock[]
  whenLocked?: 'hide' | 'show'
}

/** A portal, or a part of one, to start from. */
export type Blueprint = {
  description: Words
  id: string
  /** One room for a purpose, to be added to any portal. */
  isPattern: boolean
  rooms: readonly BlueprintRoom[]
  title: Words
}

/** What an applied room carries in its field `blueprint`. */
export const originOf = (blueprint: Pick<Blueprint, 'id'>, room: Pick<BlueprintRoom, 'home' | 'key'>): string => `${room.home ?? blueprint.id}/${room.key}`
