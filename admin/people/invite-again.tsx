'use client'
import { Button, toast, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'
import { useSay } from '../ui/use-say.js'

/** Sends the invitation of the shown person once more; the link of the earlier mail stops working. */
export const InviteAgain = () => {
  const { say } = useSay()
  const { send } = useApi()
  const [isBusy, setIsBusy] = useState(false)
  const text = useFormFields(([fields]) => JSON.stringify(['email', 'locale', 'name', 'partner', 'role'].map((name) => [name, fields?.[name]?.value ?? null])))

  const invite = async () => {
    const body = Object.fromEntries(JSON.parse(text) as [string, null | string][])
    setIsBusy(true)
    try {
      await send('/partner-users/invite', { body, method: 'POST' })
      toast.success(say('The invitation was sent again to {email}.', { email: body.email ?? '' }))
    } catch (error) {
      toast.error(sentenceOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void invite()} size="small" type="button">
      {say('Send the invitation again')}
    </Button>
  )
}
