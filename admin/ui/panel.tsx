import { type ReactNode, useId } from 'react'

import { Look } from './look.js'

/** A framed part of a form or page with a heading; `aside` stands at the end of the heading's line. */
export const Panel = ({ aside, children, title }: { aside?: ReactNode; children: ReactNode; title: string }) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="pp-panel">
      <Look />
      <header>
        <h3 id={id}>{title}</h3>
        {aside}
      </header>
      {children}
    </section>
  )
}
