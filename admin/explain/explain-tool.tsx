'use client'
import { useState } from 'react'

import { DocumentSelect } from '../ui/document-select.js'
import { useSay } from '../ui/use-say.js'
import { RoomTable } from './room-table.js'

/** Chooses a person and explains their portal; the choice stands in the address. */
export const ExplainTool = ({ initialPerson }: { initialPerson: string }) => {
  const { say } = useSay()
  const [person, setPerson] = useState(initialPerson)
  const choose = (id: string) => {
    setPerson(id)
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${id ? `?${new URLSearchParams({ partnerUser: id }).toString()}` : ''}`)
  }
  return (
    <div className="pp-stack" style={{ gap: 20 }}>
      <div style={{ maxWidth: '30rem' }}>
        <DocumentSelect collection="partner-users" label={say('Partner user')} onChange={choose} placeholder={say('Type a name or an e-mail address')} value={person} />
      </div>
      {person && <RoomTable key={person} partnerUser={person} />}
    </div>
  )
}
