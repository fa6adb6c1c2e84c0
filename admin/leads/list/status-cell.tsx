'use client'
import { ChevronIcon, Popup, PopupList, toast, useAuth, useRouteCache } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useState } from 'react'

import { type LeadOutcome, type LeadStatus, leadStatuses } from '../../../src/domain/leads.js'
import { useApi } from '../../api/use-api.js'
import { sentenceOf } from '../../api/use-loaded.js'
import { Badge } from '../../ui/badge.js'
import { useSay } from '../../ui/use-say.js'
import { moveLead } from '../board/move-lead.js'
import { OutcomeDialog } from '../board/outcome-dialog.js'
import { outcomeTexts, statusTexts } from '../lead-texts.js'

type Row = { company: string; id: string; outcome?: LeadOutcome | null; status: LeadStatus; updatedAt: string }

/** The status in the list of leads, changed where it stands. A refused change leaves the row as it was and says why. */
export const LeadStatusCell = ({ rowData }: DefaultCellComponentProps) => {
  const row = rowData as Row
  const { say } = useSay()
  const { send } = useApi()
  const { permissions } = useAuth()
  const { clearRouteCache } = useRouteCache()
  const [stored, setStored] = useState<Partial<Row>>({})
  const [isClosing, setIsClosing] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  // What this cell stored counts until the list brings something newer.
  const lead = stored.updatedAt && stored.updatedAt > row.updatedAt ? { ...row, ...stored } : row

  const move = async (to: LeadStatus, outcome: LeadOutcome | null) => {
    setIsBusy(true)
    try {
      setStored(await moveLead(send, lead, to, outcome))
      toast.success(say('{company} is now in {column}.', { column: say(statusTexts[to]), company: lead.company }))
    } catch (error) {
      toast.error(`${lead.company}: ${sentenceOf(error)}`)
      clearRouteCache()
    } finally {
      setIsBusy(false)
    }
  }

  const outcome = lead.status === 'closed' && lead.outcome ? outcomeTexts[lead.outcome] : undefined
  const shown = (
    <span className="pp-row" style={{ flexWrap: 'nowrap' }}>
      {say(statusTexts[lead.status])}
      {outcome && <Badge tone={outcome.tone}>{say(outcome.text)}</Badge>}
    </span>
  )
  if (!permissions?.collections?.leads?.update) {
    return shown
  }
  return (
    <>
      <Popup
        button={
          <span aria-busy={isBusy} className="pp-row" style={{ flexWrap: 'nowrap', gap: 2, opacity: isBusy ? 0.5 : 1 }}>
            {shown}
            <span className="pp-hidden">{say('Change status')}</span>
            <ChevronIcon ariaLabel="" />
          </span>
        }
        disabled={isBusy}
        horizontalAlign="left"
        render={({ close }) => (
          <PopupList.ButtonGroup>
            {leadStatuses
              .filter((status) => status !== lead.status)
              .map((status) => (
                <PopupList.Button
                  key={status}
                  onClick={() => {
                    close()
                    if (status === 'closed') {
                      setIsClosing(true)
                    } else {
                      void move(status, null)
                    }
                  }}
                >
                  {say(statusTexts[status])}
                </PopupList.Button>
              ))}
          </PopupList.ButtonGroup>
        )}
        size="fit-content"
      />
      {isClosing && (
        <OutcomeDialog
          onCancel={() => setIsClosing(false)}
          onChoose={(chosen) => {
            setIsClosing(false)
            void move('closed', chosen)
          }}
          title={say('Close {company}', { company: lead.company })}
        />
      )}
    </>
  )
}
