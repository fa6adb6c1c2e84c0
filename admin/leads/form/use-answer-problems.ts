'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * What the server said about single answers. The form files such a refusal as a field `customFields.<name>` of its own, which would be sent with the
 * next save and wipe the answer; so the sentences are taken over and the made-up fields removed.
 */
export const useAnswerProblems = (path: string): { forget: (name: string) => void; problems: Readonly<Record<string, string>> } => {
  const prefix = `${path}.`
  const { dispatchFields } = useForm()
  const refused = useFormFields(([fields]) => fields)
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})

  useEffect(() => {
    const found = Object.entries(refused ?? {}).filter(([name]) => name.startsWith(prefix))
    if (found.length > 0) {
      setProblems(Object.fromEntries(found.map(([name, state]) => [name.slice(prefix.length), state.errorMessage ?? ''])))
      found.forEach(([name]) => dispatchFields({ path: name, type: 'REMOVE' }))
    }
  }, [dispatchFields, prefix, refused])

  return { forget: (name) => setProblems(({ [name]: _gone, ...others }) => others), problems }
}
