'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'
import { Dialog } from '../ui/dialog.js'
import { useSay } from '../ui/use-say.js'

/** Keeps the blocks of a room, as last saved, to start others from. */
export const SaveTemplateDialog = ({ initialTitle, onClose, room }: { initialTitle: string; onClose: () => void; room: string }) => {
  const { say } = useSay()
  const { send } = useApi()
  const [title, setTitle] = useState(initialTitle)
  const [description, setDescription] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()

  const save = async () => {
    setIsBusy(true)
    setProblem(undefined)
    try {
      await send(`/rooms/${room}/save-as-template`, { body: { description, title }, method: 'POST' })
      toast.success(say('The template “{title}” is kept.', { title }))
      onClose()
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <Dialog confirmLabel={say('Save as template')} isBusy={isBusy} onCancel={onClose} onConfirm={() => void save()} problem={problem} title={say('Save as template')}>
      <p className="pp-small pp-muted">{say('Blocks, icon and group are kept as last saved; who it is for is not.')}</p>
      <label className="pp-field">
        <span>{say('Title')}</span>
        <input className="pp-input" maxLength={120} onChange={(event) => setTitle(event.target.value)} required value={title} />
      </label>
      <label className="pp-field">
        <span>{say('Description')}</span>
        <textarea className="pp-input" maxLength={500} onChange={(event) => setDescription(event.target.value)} rows={3} value={description} />
      </label>
    </Dialog>
  )
}
