'use client'
import { useField } from '@payloadcms/ui'

/** Shows the answers of a lead to its partner type's own questions. */
export const LeadCustomFields = ({ path }: { path: string }) => {
  const { value } = useField<Record<string, unknown>>({ path })
  return <dl>{Object.entries(value ?? {}).map(([name, answer]) => <div key={name}>{name}: {String(answer)}</div>)}</dl>
}
