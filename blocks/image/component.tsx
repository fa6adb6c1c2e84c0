import type { BlockViewProps } from '../define-block.js'
import type { ImageBlockData } from './load.js'

/** One picture; a caption that says something stands below it. */
export const ImageFigure = ({ apiHref, block: { caption, data } }: BlockViewProps<{ caption?: null | string }, ImageBlockData>) => (
  <figure className="overflow-hidden rounded-card border border-line bg-surface shadow-card">
    <img alt={data.alt} className="block h-auto w-full" decoding="async" height={data.height || undefined} loading="lazy" src={apiHref(data.src)} width={data.width || undefined} />
    {caption && <figcaption className="border-t border-line px-5 py-3 text-sm text-ink-soft">{caption}</figcaption>}
  </figure>
)
