import type { BlueprintBlock, Words } from '../domain/blueprints.js'

/** Marks a block that needs something only the vendor has; the sentence says what. */
export type ToFill = { toFill: Words }

/** Formatted text, written as Markdown. */
export const text = (de: string, en: string): BlueprintBlock => ({ content: { de: de.trim(), en: en.trim() }, type: 'text' })

type Link = { description?: Words; label: Words } & ({ room: string } | { url: string })

const linkRow = (link: Link) => ({ ...link, target: 'room' in link ? 'room' : 'url' })

/** A row of buttons; one to a room that the portal does not have is left out. */
export const buttons = (...links: Link[]): BlueprintBlock => ({ buttons: links.map(linkRow), type: 'action-bar' })

/** Cards that lead on. */
export const cards = (...links: Link[]): BlueprintBlock => ({ cards: links.map(linkRow), type: 'link' })

/** A heading that catches the eye. */
export const banner = (heading: Words, words: Words, look: 'accent' | 'info' | 'neutral' | 'success' = 'accent'): BlueprintBlock => ({ heading, look, text: words, type: 'banner' })

/** One of the viewer's own numbers. */
export const analytics = (metric: string, period: string, chart: string, heading?: Words): BlueprintBlock => ({ chart, ...(heading && { heading }), metric, period, type: 'analytics' })

/** The viewer's own organisation. */
export const partnerDetails = (): BlueprintBlock => ({ type: 'partner-details' })

/** The newest announcements. */
export const announcements = (count: number): BlueprintBlock => ({ count, type: 'announcements' })

/** A video; which one, only the vendor knows. */
export const video = (title: Words, toFill: Words): BlueprintBlock & ToFill => ({ source: 'link', title, toFill, type: 'video' })

/** A page of another service; which one, only the vendor knows. */
export const embed = (title: Words, toFill: Words): BlueprintBlock & ToFill => ({ title, toFill, type: 'embed' })

/** A picture; which one, only the vendor knows. */
export const picture = (caption: Words, toFill: Words): BlueprintBlock & ToFill => ({ caption, toFill, type: 'image' })

/** A team or person that partners should know. */
export const introduction = (name: string, role: Words, bio: Words): BlueprintBlock => ({ people: [{ bio, kind: 'company', name, role }], type: 'introduction' })

type Task = { hint?: Words; label: Words }

/** A checklist. `organisation`: its people tick one list together; `person`: everybody ticks their own. */
export const tasks = (title: Words, scope: 'organisation' | 'person', items: readonly Task[]): BlueprintBlock => ({
  items: items.map(({ hint, label }) => ({ ...(hint && { help: hint }), title: label })),
  scope,
  title,
  type: 'tasks',
})

/** A document to read or download; which one, only the vendor knows. */
export const documentToFill = (heading: Words, toFill: Words): BlueprintBlock & ToFill => ({ heading, toFill, type: 'document' })

type Goal = { metric: string; period: 'month' | 'quarter' | 'year'; target: number }

/** A goal that the viewer's own numbers are held against. */
export const goal = (heading: Words, title: Words, { metric, period, target }: Goal): BlueprintBlock => ({ goals: [{ metric, period, target, title }], heading, type: 'goals' })
