/** How inputs, selects and text areas look. 16 px on phones, so that they do not zoom in on focus. */
export const controlClass =
  'w-full min-w-0 rounded-control border border-line-strong/70 bg-surface px-3 text-[1rem] text-ink shadow-card transition-colors placeholder:text-ink-faint hover:border-line-strong focus-visible:border-accent-ink focus-visible:outline-1 focus-visible:outline-offset-0 [&[disabled]]:cursor-not-allowed [&[disabled]]:bg-sunken [&[disabled]]:text-ink-faint aria-invalid:border-danger sm:text-sm'
