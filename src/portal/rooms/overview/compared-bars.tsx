import type { ComparedNumber } from '../../../client/types.js'

const Bar = ({ className, share }: { className: string; share: number }) => (
  <span className="block h-1.5 overflow-hidden rounded-full bg-sunken">
    <span className={`block h-full rounded-full ${className}`} style={{ inlineSize: `${Math.round(share * 100)}%` }} />
  </span>
)

/** A number beside the one before it, as two bars. Its words stand beside it, so this is a drawing only. */
export const ComparedBars = ({ current, previous }: ComparedNumber) => {
  const most = Math.max(current, previous)
  return most === 0 ? null : (
    <span aria-hidden className="mt-2 flex flex-col gap-1">
      <Bar className="bg-accent" share={current / most} />
      <Bar className="bg-line-strong" share={previous / most} />
    </span>
  )
}
