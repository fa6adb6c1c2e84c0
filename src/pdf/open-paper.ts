import { createRequire } from 'node:module'
import { setImmediate as nextTurn } from 'node:timers/promises'

import type PdfDocument from 'pdfkit'

import { fonts, page } from './paper-look.js'

/** A document that is being drawn. */
type Document = InstanceType<typeof PdfDocument>

/** A column of a table: its heading, how wide it is, and on which side its text stands. */
export type PaperColumn = { align?: 'left' | 'right'; heading: string; width: number }

/** What a document says of itself, and what stands above and below each page. */
export type PaperHead = { author: string; foot: (at: number, of: number) => string; language: string; title: string }

const bottom = page.height - page.margin - 24

/** So many rows are drawn before others in the process get their turn. */
const rowsAtATime = 20

/** Paper as statements and payout notes are drawn on: from top to bottom, with tables whose head comes again on each page. The fonts have the letters of Latin, Greek and Cyrillic. */
export class Paper {
  readonly #chunks: Buffer[] = []
  readonly #document: Document
  readonly #head: PaperHead
  #y: number = page.margin

  private constructor(document: Document, head: PaperHead) {
    this.#document = document
    this.#head = head
    document.on('data', (chunk: Buffer) => this.#chunks.push(chunk))
  }

  /** Opens a document. What draws is loaded when the first one is asked for; bundlers leave it alone, since it reads files of its own. */
  static async open(head: PaperHead): Promise<Paper> {
    const { default: Drawing } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ 'pdfkit')
    const fromHere = createRequire(import.meta.url)
    const fileOf = (weight: string): string => fromHere.resolve(/* turbopackIgnore: true */ `@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`)
    const document = new Drawing({
      bufferPages: true,
      displayTitle: true,
      font: fileOf('400Regular'),
      info: { Author: head.author, Title: head.title },
      lang: head.language,
      margin: 0,
      size: [page.width, page.height],
    })
    document.registerFont(fonts.plain, fileOf('400Regular'))
    document.registerFont(fonts.strong, fileOf('600SemiBold'))
    return new Paper(document, head)
  }

  /** A line of text across the page. */
  line(text: string, { colour = page.ink, font = 'plain', gap = 4, size = 9 }: { colour?: string; font?: keyof typeof fonts; gap?: number; size?: number } = {}): void {
    const width = page.width - 2 * page.margin
    this.#document.font(fonts[font]).fontSize(size).fillColor(colour)
    const height = this.#document.heightOfString(text, { width })
    this.#reserve(height)
    this.#document.text(text, page.margin, this.#y, { width })
    this.#y += height + gap
  }

  space(height: number): void {
    this.#y += height
  }

  /** A table; rows are asked for one by one and drawn as they come. */
  async table(columns: readonly PaperColumn[], rows: Iterable<readonly string[]>): Promise<void> {
    this.#heading(columns)
    let drawn = 0
    for (const row of rows) {
      this.#row(columns, row)
      drawn += 1
      if (drawn % rowsAtATime === 0) {
        await nextTurn()
      }
    }
  }

  /** Numbers the pages and closes the document. */
  async close(): Promise<Buffer> {
    const { count } = this.#document.bufferedPageRange()
    for (let at = 0; at < count; at += 1) {
      this.#document.switchToPage(at)
      this.#document.font(fonts.plain).fontSize(7.5).fillColor(page.faint)
      this.#document.text(this.#head.foot(at + 1, count), page.margin, page.height - page.margin, { lineBreak: false })
    }
    const closed = new Promise<void>((resolve) => this.#document.once('end', resolve))
    this.#document.end()
    await closed
    return Buffer.concat(this.#chunks)
  }

  #reserve(height: number): boolean {
    const isFull = this.#y + height > bottom
    if (isFull) {
      this.#document.addPage()
      this.#y = page.margin
    }
    return isFull
  }

  #cells(columns: readonly PaperColumn[], texts: readonly string[]): number {
    const heights = columns.map(({ width }, place) => this.#document.heightOfString(texts[place] ?? '', { width: width - page.gutter }))
    return Math.max(...heights)
  }

  #draw(columns: readonly PaperColumn[], texts: readonly string[]): void {
    let x = page.margin
    for (const [place, { align = 'left', width }] of columns.entries()) {
      this.#document.text(texts[place] ?? '', x, this.#y, { align, width: width - page.gutter })
      x += width
    }
  }

  #rule(): void {
    this.#document.moveTo(page.margin, this.#y).lineTo(page.width - page.margin, this.#y).lineWidth(0.5).strokeColor(page.line).stroke()
  }

  #heading(columns: readonly PaperColumn[]): void {
    const texts = columns.map(({ heading }) => heading)
    this.#document.font(fonts.strong).fontSize(8).fillColor(page.ink)
    const height = this.#cells(columns, texts)
    this.#reserve(height + 40)
    this.#draw(columns, texts)
    this.#y += height + 4
    this.#rule()
    this.#y += 5
  }

  #row(columns: readonly PaperColumn[], texts: readonly string[]): void {
    this.#document.font(fonts.plain).fontSize(8)
    const height = this.#cells(columns, texts)
    if (this.#reserve(height + 5)) {
      this.#heading(columns)
    }
    this.#document.font(fonts.plain).fontSize(8).fillColor(page.ink)
    this.#draw(columns, texts)
    this.#y += height + 5
  }
}
