import { Download } from 'lucide-react'

import { buttonClass } from '../../src/portal/ui/button-class.js'
import type { BlockViewProps } from '../define-block.js'
import type { LoadedDocument } from '../load-documents.js'

/** A document as a row shows it; all texts are made on the server. */
export type ShownDocument = { description: null | string; download: string; extension: string; href: string; id: string; meta: string; title: string }

const extensionOf = (fileName: string): string => /\.([\da-z]{1,5})$/i.exec(fileName)?.[1]?.toUpperCase() ?? ''

const sizeText = (bytes: number, { format }: Pick<BlockViewProps['intl'], 'format'>): string => {
  const [unit, size] = bytes < 1_000_000 ? (['kilobyte', Math.max(1, Math.round(bytes / 1_000))] as const) : (['megabyte', bytes / 1_000_000] as const)
  return format.number(size, { maximumFractionDigits: 1, style: 'unit', unit, unitDisplay: 'short' })
}

/** Type, size and date of a document in words. */
export const shownDocument = ({ description, fileName, href, id, sizeInBytes, title, updatedAt }: LoadedDocument, { apiHref, intl }: Pick<BlockViewProps, 'apiHref' | 'intl'>): ShownDocument => {
  const extension = extensionOf(fileName)
  return {
    description,
    download: intl.t('library.download', { title }),
    extension,
    href: apiHref(href),
    id,
    meta: [extension, sizeText(sizeInBytes, intl), intl.t('library.updated', { date: intl.format.date(updatedAt) })].filter(Boolean).join(' · '),
    title,
  }
}

/** A document with its download. */
export const DocumentRow = ({ document: { description, download, extension, href, meta, title }, level: Heading }: { document: ShownDocument; level: 'h3' | 'p' }) => (
  <div className="flex items-start gap-4">
    <span aria-hidden className="flex h-12 w-10 shrink-0 items-end justify-center rounded-control border border-line bg-sunken pb-1.5 text-[0.625rem] font-semibold tracking-wide text-ink-soft">
      {extension}
    </span>
    <div className="min-w-0 flex-1">
      <Heading className="text-sm font-semibold [overflow-wrap:anywhere] text-ink">{title}</Heading>
      {description && <p className="mt-0.5 text-sm text-pretty [overflow-wrap:anywhere] text-ink-soft">{description}</p>}
      <p className="mt-1 text-xs text-ink-faint">{meta}</p>
    </div>
    <a aria-label={download} className={buttonClass({ size: 'icon' })} download href={href} title={download}>
      <Download aria-hidden />
    </a>
  </div>
)
