'use client'
import { Button, toast, useAuth } from '@payloadcms/ui'
import { useState } from 'react'

import type { UsageSuggestion } from '../../src/client/building.js'
import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'
import { Panel } from '../ui/panel.js'
import { useSay } from '../ui/use-say.js'

type SuggestionsProps = { onChanged: () => void; suggestions: readonly UsageSuggestion[] }

/** What the report would look at; put aside for all staff, and brought back from the same place. */
export const Suggestions = ({ onChanged, suggestions }: SuggestionsProps) => {
  const { say } = useSay()
  const { send } = useApi()
  const { permissions } = useAuth()
  const [isAsideShown, setIsAsideShown] = useState(false)
  const [busy, setBusy] = useState('')
  const mayDecide = Boolean(permissions?.collections?.rooms?.update)
  const aside = suggestions.filter(({ dismissedAt }) => dismissedAt !== null)
  const shown = suggestions.filter(({ dismissedAt }) => isAsideShown || dismissedAt === null)

  const decide = async ({ dismissedAt, id }: UsageSuggestion) => {
    setBusy(id)
    try {
      await send('/portal/usage/suggestions', { body: { dismissed: dismissedAt === null, suggestion: id }, method: 'POST' })
      onChanged()
    } catch (error) {
      toast.error(sentenceOf(error))
    } finally {
      setBusy('')
    }
  }

  if (suggestions.length === 0) {
    return null
  }
  return (
    <Panel
      aside={
        aside.length > 0 && (
          <button aria-pressed={isAsideShown} className="pp-plain pp-chip" onClick={() => setIsAsideShown(!isAsideShown)} type="button">
            {say('Put aside: {count}', { count: aside.length })}
          </button>
        )
      }
      title={say('Suggestions')}
    >
      {shown.length === 0 && <p className="pp-muted">{say('Nothing to suggest.')}</p>}
      <ul className="pp-suggestions">
        {shown.map((suggestion) => (
          <li key={suggestion.id}>
            <span className={suggestion.dismissedAt ? 'pp-muted' : undefined}>{suggestion.text}</span>
            {mayDecide && (
              <Button buttonStyle="secondary" disabled={busy === suggestion.id} margin={false} onClick={() => void decide(suggestion)} size="small" type="button">
                {say(suggestion.dismissedAt ? 'Bring back' : 'Put aside')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
