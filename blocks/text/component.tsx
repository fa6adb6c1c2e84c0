import type { BlockViewProps } from '../define-block.js'

/** Formatted text, as the editor wrote it. */
export const TextBlock = ({ block, renderRichText }: BlockViewProps<{ content: unknown }>) => (
  <div className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-7">{renderRichText(block.content)}</div>
)
