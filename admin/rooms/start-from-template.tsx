'use client'
import { Button, useLocale } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import type { Page } from '../../src/client/types.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'
import { MakeDialog } from './make-dialog.js'

type Template = { description?: null | string; id: string; title: string }

const TemplateDialog = ({ onClose }: { onClose: () => void }) => {
  const { say } = useSay()
  const { send } = useApi()
  const { code } = useLocale()
  const [chosen, setChosen] = useState('')
  const load = useCallback(
    async (signal: AbortSignal) => (await send<Page<Template>>('/room-templates', { query: { depth: 0, limit: 100, locale: code, select: { description: true, title: true }, sort: 'title' }, signal })).docs,
    [code, send],
  )
  const { answer = [], isLoading, problem } = useLoaded(load)
  return (
    <MakeDialog
      address={chosen ? `/room-templates/${chosen}/start` : null}
      confirmLabel={say('Make the room')}
      intro={say('Makes a draft with the blocks of the template.')}
      onClose={onClose}
      title={say('Start from a template')}
      withTitle
    >
      {problem && <Notice tone="bad">{problem}</Notice>}
      {!isLoading && answer.length === 0 && <Notice>{say('There are no templates yet. Open a room and save it as one.')}</Notice>}
      <div aria-label={say('Template')} className="pp-stack" role="radiogroup" style={{ maxHeight: '16rem', overflowY: 'auto', padding: 2 }}>
        {answer.map(({ description, id, title }) => (
          <label className="pp-choice" key={id}>
            <input checked={chosen === id} name="template" onChange={() => setChosen(id)} type="radio" value={id} />
            <span>
              {title}
              {description && (
                <>
                  <br />
                  <span className="pp-small pp-muted">{description}</span>
                </>
              )}
            </span>
          </label>
        ))}
      </div>
    </MakeDialog>
  )
}

/** Above the list of rooms: a new room from one that staff kept. */
export const StartFromTemplate = () => {
  const { say } = useSay()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => setIsOpen(true)} size="small" type="button">
        {say('Start from a template')}
      </Button>
      {isOpen && <TemplateDialog onClose={() => setIsOpen(false)} />}
    </>
  )
}
