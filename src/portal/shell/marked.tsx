import type { TextRange } from '../../domain/search-highlights.js'

/** A text with the places that were searched for marked. The ranges come from the server; markup never does. */
export const Marked = ({ ranges, text }: { ranges: readonly TextRange[]; text: string }) => {
  const starts = ranges.map(({ end }) => end)
  return (
    <>
      {ranges.map(({ end, start }, index) => (
        <span key={start}>
          {text.slice(starts[index - 1] ?? 0, start)}
          <mark className="rounded-[0.2em] bg-accent-soft text-accent-ink">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(starts.at(-1) ?? 0)}
    </>
  )
}
