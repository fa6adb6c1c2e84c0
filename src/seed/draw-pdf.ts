/** A small document: a title, and lines of which those that begin with `## ` are headings and those that begin with `- ` are points. */
export type PaperPage = { body: string; title: string }

type Line = { font: 'F1' | 'F2'; gap: number; indent: number; size: number; text: string }

const page = { bottom: 64, height: 842, left: 64, top: 770, width: 595 }
const charactersInLine = 88

/** Characters beyond Latin-1 that the standard fonts of PDF have, by their code there. */
const windowsCodes: Readonly<Record<string, number>> = { '–': 0x96, '—': 0x97, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '„': 0x84, '•': 0x95, '…': 0x85, '€': 0x80 }

const asPdfText = (text: string): string =>
  [...text]
    .map((character) => {
      const code = windowsCodes[character] ?? character.codePointAt(0) ?? 63
      if ('()\\'.includes(character)) {
        return `\\${character}`
      }
      return code < 127 ? character : `\\${(code < 256 ? code : 63).toString(8).padStart(3, '0')}`
    })
    .join('')

const wrap = (text: string, most: number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && `${last} ${word}`.length <= most ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word]
  }, [])

const linesOf = ({ body, title }: PaperPage): Line[] => {
  const heading: Line = { font: 'F2', gap: 34, indent: 0, size: 20, text: title }
  const others = body
    .trim()
    .split('\n')
    .flatMap((source): Line[] => {
      const isHeading = source.startsWith('## ')
      const isPoint = source.startsWith('- ')
      const text = source.replace(/^(?:## |- )/, '').trim()
      if (text === '') {
        return []
      }
      return wrap(text, isPoint ? charactersInLine - 4 : charactersInLine).map((part, index) => ({
        font: isHeading ? 'F2' : 'F1',
        gap: index > 0 ? 15 : isHeading ? 28 : isPoint ? 17 : 21,
        indent: isPoint ? 14 : 0,
        size: isHeading ? 13 : 10.5,
        text: isPoint && index === 0 ? `• ${part}` : part,
      }))
    })
  return [heading, ...others]
}

/** What is drawn on one page; what does not fit comes on the next. */
const sheetsOf = (paper: PaperPage): string[] => {
  const sheets: string[][] = [[]]
  let y = page.top
  for (const { font, gap, indent, size, text } of linesOf(paper)) {
    y -= gap
    if (y < page.bottom) {
      sheets.push([])
      y = page.top
    }
    sheets.at(-1)?.push(`BT /${font} ${size} Tf 1 0 0 1 ${page.left + indent} ${y} Tm (${asPdfText(text)}) Tj ET`)
  }
  return sheets.map((lines) => lines.join('\n'))
}

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

/** A PDF of A4 pages in the standard fonts, which every reader has. The same text gives the same bytes. */
export const drawPdf = (title: string, pages: readonly PaperPage[]): Buffer => {
  const sheets = pages.flatMap(sheetsOf)
  const pageIds = sheets.map((_sheet, index) => 6 + index * 2)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${sheets.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Title (${asPdfText(title)}) /Producer (Partner portal) >>`,
    ...sheets.flatMap((sheet, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
      stream(sheet),
    ]),
  ]
  const offsets: number[] = []
  let file = '%PDF-1.4\n'
  objects.forEach((object, index) => {
    offsets.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  })
  const places = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>`
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`, 'latin1')
}
