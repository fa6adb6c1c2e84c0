'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { MadeRoom } from '../../src/client/building.js'
import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'
import { Dialog } from '../ui/dialog.js'
import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'
import { usePartnerTypes } from './use-partner-types.js'

type MakeDialogProps = {
  /** Where the request goes; null while something is still to be chosen. */
  address: null | string
  children?: React.ReactNode
  confirmLabel: string
  intro: string
  onClose: () => void
  title: string
  /** Asks for a title of the new room; left empty, that of the original stays. */
  withTitle?: boolean
}

/** Asks for which portal a room is made, makes it, and goes there; what has to be looked at is said before leaving. */
export const MakeDialog = ({ address, children, confirmLabel, intro, onClose, title, withTitle = false }: MakeDialogProps) => {
  const { say } = useSay()
  const { send } = useApi()
  const { config } = useConfig()
  const router = useRouter()
  const { answer: types = [], problem: typesProblem } = usePartnerTypes()
  const [chosen, setChosen] = useState('')
  const [name, setName] = useState('')
  const [made, setMade] = useState<MadeRoom | undefined>()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()

  const go = ({ id }: MadeRoom) => router.push(formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/rooms/${id}` }))
  const make = async () => {
    setIsBusy(true)
    setProblem(undefined)
    try {
      const answer = await send<MadeRoom>(address ?? '', { body: { partnerType: chosen, ...(name.trim() && { title: name.trim() }) }, method: 'POST' })
      toast.success(say('“{title}” is made, as a draft.', { title: answer.title }))
      if (answer.reports.length === 0) {
        go(answer)
      } else {
        setMade(answer)
      }
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  if (made) {
    return (
      <Dialog confirmLabel={say('Open the new room')} onCancel={onClose} onConfirm={() => go(made)} title={say('Made, with something to look at')}>
        {made.reports.map((report, index) => (
          <Notice key={index} tone="wait">
            {report}
          </Notice>
        ))}
      </Dialog>
    )
  }
  return (
    <Dialog confirmLabel={confirmLabel} isBusy={isBusy} isConfirmable={address !== null && chosen !== ''} onCancel={onClose} onConfirm={() => void make()} problem={problem ?? typesProblem} title={title}>
      <p className="pp-small pp-muted">{intro}</p>
      {children}
      <label className="pp-field">
        <span>{say('Partner type')}</span>
        <select className="pp-input" onChange={(event) => setChosen(event.target.value)} required value={chosen}>
          <option value="">{say('Choose a partner type')}</option>
          {types.map((type) => (
            <option key={type.id} value={type.id}>
              {type.name}
            </option>
          ))}
        </select>
      </label>
      {withTitle && (
        <label className="pp-field">
          <span>{say('Title')}</span>
          <input className="pp-input" maxLength={120} onChange={(event) => setName(event.target.value)} placeholder={say('As the template is called')} value={name} />
        </label>
      )}
    </Dialog>
  )
}
