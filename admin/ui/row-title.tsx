'use client'
import { useRowLabel } from '@payloadcms/ui'

/** Names a row of a list by its own label, title or name, so that a folded list can be read. */
export const RowTitle = () => {
  const { data, rowNumber = 0 } = useRowLabel<{ label?: null | string; name?: null | string; title?: null | string }>()
  const title = data?.label || data?.title || data?.name
  return (
    <span>
      {String(rowNumber + 1).padStart(2, '0')}
      {title && ` · ${title}`}
    </span>
  )
}
