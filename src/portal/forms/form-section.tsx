import { useId, type ReactNode } from 'react'

/** A titled part of a long form: what it asks for on the side, the fields beside it. */
export const FormSection = ({ children, description, title }: { children: ReactNode; description: string; title: string }) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-x-8 gap-y-5 px-5 py-6 sm:px-6 lg:grid-cols-[14rem_minmax(0,1fr)] lg:py-7">
      <div>
        <h2 className="text-base font-semibold" id={id}>
          {title}
        </h2>
        {description && <p className="mt-1 text-sm text-pretty text-ink-faint">{description}</p>}
      </div>
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">{children}</div>
    </section>
  )
}
