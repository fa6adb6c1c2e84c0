/** How far something has come, as a bar and in words. */
export const Progress = ({ label, max = 100, value, valueText }: { label: string; max?: number; value: number; valueText: string }) => {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-3 text-xs">
        <span className="font-medium text-ink-soft">{label}</span>
        <span className="text-ink-faint tabular-nums">{valueText}</span>
      </div>
      <div aria-label={label} aria-valuemax={max} aria-valuemin={0} aria-valuenow={value} aria-valuetext={valueText} role="progressbar">
        <svg aria-hidden className="block h-1.5 w-full" focusable="false">
          <rect className="fill-sunken" height="100%" rx="3" width="100%" />
          <rect className="fill-accent" height="100%" rx="3" width={`${share}%`} />
        </svg>
      </div>
    </div>
  )
}
