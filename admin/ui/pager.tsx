'use client'
import { Button } from '@payloadcms/ui'

import { useSay } from './use-say.js'

/** Leafs through pages; nothing where there is only one. */
export const Pager = ({ isBusy, onPage, page, totalPages }: { isBusy: boolean; onPage: (page: number) => void; page: number; totalPages: number }) => {
  const { say } = useSay()
  if (totalPages <= 1) {
    return null
  }
  return (
    <nav aria-label={say('Pages')} className="pp-row">
      <Button buttonStyle="subtle" disabled={isBusy || page <= 1} margin={false} onClick={() => onPage(page - 1)} size="small" type="button">
        {say('Previous')}
      </Button>
      <span aria-live="polite" className="pp-small pp-muted">
        {say('{done} of {total}', { done: page, total: totalPages })}
      </span>
      <Button buttonStyle="subtle" disabled={isBusy || page >= totalPages} margin={false} onClick={() => onPage(page + 1)} size="small" type="button">
        {say('Next')}
      </Button>
    </nav>
  )
}
