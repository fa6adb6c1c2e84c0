'use client'
import { FieldDescription, FieldLabel, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useCallback, useId } from 'react'

import type { TaskLists } from '../../src/client/building.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Look } from '../ui/look.js'
import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'

type List = TaskLists['lists'][number]

const byRoom = (lists: readonly List[]): [string, List[]][] => [...new Set(lists.map(({ room }) => room.id))].map((id) => [id, lists.filter(({ room }) => room.id === id)])

/** Chooses a task list of another room by its name instead of typing an id. A list that is gone stays visible as such until another one is chosen. */
export const TaskListField = ({ field, path, readOnly = false }: TextFieldClientProps) => {
  const { say } = useSay()
  const { send } = useApi()
  const inputId = useId()
  const { id } = useDocumentInfo()
  const { disabled, errorMessage, setValue, showError, value } = useField<null | string>({ path: path ?? field.name })
  const partnerType = useFormFields(([fields]) => fields.partnerType?.value)
  const load = useCallback(
    async (signal: AbortSignal) => (typeof partnerType === 'string' ? (await send<TaskLists>('/rooms/task-lists', { query: { partnerType }, signal })).lists : []),
    [partnerType, send],
  )
  const { answer, isLoading, problem } = useLoaded(load)
  const lists = (answer ?? []).filter(({ room }) => room.id !== id)
  const isGone = Boolean(value) && answer !== undefined && !lists.some((list) => list.id === value)

  return (
    <div className="field-type text">
      <Look />
      <FieldLabel htmlFor={inputId} label={field.label} localized={false} path={path} required />
      <select aria-busy={isLoading} aria-invalid={showError} className="pp-input" disabled={readOnly || disabled === true} id={inputId} onChange={(event) => setValue(event.target.value || null)} value={value ?? ''}>
        <option value="">{say('Choose a task list')}</option>
        {isGone && <option value={value ?? ''}>{say('A task list that no longer exists')}</option>}
        {answer === undefined && value && <option value={value}>…</option>}
        {byRoom(lists).map(([room, ofRoom]) => (
          <optgroup key={room} label={ofRoom[0]?.room.title ?? ''}>
            {ofRoom.map((list, index) => (
              <option key={list.id} value={list.id}>
                {list.title || say('Task list {number}', { number: index + 1 })} ({say(list.tasks === 1 ? '1 task' : '{count} tasks', { count: list.tasks })}, {say(list.scope === 'organisation' ? 'The organisation' : 'Each person')})
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {showError && errorMessage && <p className="pp-problem">{errorMessage}</p>}
      {problem && <Notice tone="bad">{problem}</Notice>}
      {answer?.length === 0 && !isLoading && <p className="pp-small pp-muted">{say('No published room of this portal has a task list yet.')}</p>}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
