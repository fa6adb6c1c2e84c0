/** A moment: shown as given, exact for machines and on hover. */
export const Time = ({ children, className, exact, value }: { children: string; className?: string; exact?: string; value: string }) => (
  <time className={className} dateTime={value} title={exact}>
    {children}
  </time>
)
