/** The mark of the portal: two circles that share ground. The same drawing stands in the portal's own header. */
export const Mark = ({ size }: { size: number }) => (
  <svg aria-hidden="true" focusable="false" height={size} style={{ height: 'auto', maxHeight: size, maxWidth: '100%' }} viewBox="0 0 32 32" width={size}>
    <rect fill="light-dark(oklch(0.495 0.188 265), oklch(0.545 0.18 266))" height="32" rx="9.5" width="32" />
    <g fill="none" stroke="#fff" strokeWidth="2">
      <circle cx="13.2" cy="16" r="5.4" />
      <circle cx="18.8" cy="16" r="5.4" />
    </g>
  </svg>
)
