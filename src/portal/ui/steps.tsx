import { Check } from 'lucide-react'

import { classNames } from './class-names.js'

export type StepState = 'current' | 'done' | 'upcoming'

const marks: Record<StepState, string> = {
  current: 'border-accent bg-accent text-on-accent',
  done: 'border-accent bg-accent-soft text-accent-ink',
  upcoming: 'border-line bg-surface text-ink-faint',
}

/** How far something has come along a known path. `stateLabels` say in words what the marks show. */
export const Steps = ({
  label,
  stateLabels,
  steps,
}: {
  label: string
  stateLabels: Record<StepState, string>
  steps: readonly { hint?: string; key: string; label: string; state: StepState }[]
}) => (
  <ol aria-label={label} className="flex flex-col sm:flex-row">
    {steps.map((step, index) => (
      <li aria-current={step.state === 'current' ? 'step' : undefined} className="relative flex flex-1 gap-3 pb-5 last:pb-0 sm:flex-col sm:gap-2.5 sm:pb-0" key={step.key}>
        {index > 0 && (
          <span
            aria-hidden
            className={classNames(
              'absolute start-3.5 -top-5 h-5 w-px sm:-start-[calc(50%-1.125rem)] sm:end-[calc(50%+1.125rem)] sm:top-3.5 sm:h-px sm:w-auto',
              step.state === 'upcoming' ? 'bg-line' : 'bg-accent',
            )}
          />
        )}
        <span className={classNames('flex size-7 shrink-0 items-center justify-center rounded-full border text-2xs font-semibold tabular-nums sm:mx-auto', marks[step.state])}>
          {step.state === 'done' ? <Check aria-hidden className="size-3.5" strokeWidth={2.5} /> : <span aria-hidden>{index + 1}</span>}
        </span>
        <span className="flex min-w-0 flex-col sm:px-1 sm:text-center">
          <span className={classNames('text-sm', step.state === 'current' ? 'font-semibold text-ink' : step.state === 'done' ? 'text-ink-soft' : 'text-ink-faint')}>
            {step.label}
            <span className="sr-only"> ({stateLabels[step.state]})</span>
          </span>
          {step.hint && <span className="text-2xs text-ink-faint">{step.hint}</span>}
        </span>
      </li>
    ))}
  </ol>
)
