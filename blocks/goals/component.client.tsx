'use client'

import { type FormEvent, useState } from 'react'

import { useTranslations } from '../../src/portal/intl/island-intl.js'
import { useReload } from '../../src/portal/live/use-reload.js'
import { usePortal } from '../../src/portal/shell/portal-provider.js'
import { useErrorText } from '../../src/portal/shell/use-error-text.js'
import { Button } from '../../src/portal/ui/button.js'
import { Field, fieldControl } from '../../src/portal/ui/field.js'
import { Input } from '../../src/portal/ui/input.js'
import { showToast } from '../../src/portal/ui/toast-store.js'
import { typedNumber } from './typed-number.js'

type GoalValueProps = { block: string; goal: string; label: string; room: string; unit: null | string; value: null | number }

/** Where people type in how far they are. Empty takes the number back. */
export const GoalValue = ({ block, goal, label, room, unit, value }: GoalValueProps) => {
  const t = useTranslations('goals')
  const errorText = useErrorText()
  const { client } = usePortal()
  const reload = useReload()
  const [isPending, setIsPending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const id = `goal-${block}-${goal}`

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = typedNumber(String(new FormData(event.currentTarget).get('value') ?? ''))
    if (typed === undefined) {
      setProblem(t('notANumber'))
      return
    }
    setIsPending(true)
    setProblem(undefined)
    try {
      await client.blocks.keepValue(room, { block, item: goal, value: typed })
      showToast(t('saved'))
      reload()
    } catch (error) {
      setProblem(errorText(error))
    } finally {
      setIsPending(false)
    }
  }

  return (
    <form className="flex items-end gap-2" noValidate onSubmit={(event) => void save(event)}>
      <Field className="max-w-56 flex-1" error={problem} id={id} label={label}>
        <span className="flex items-center gap-2">
          {/* A value that a colleague saved meanwhile replaces what stands here. */}
          <Input {...fieldControl({ error: problem, id })} autoComplete="off" defaultValue={value ?? ''} inputMode="decimal" key={value} name="value" />
          {unit && <span className="text-sm text-ink-faint">{unit}</span>}
        </span>
      </Field>
      <Button isPending={isPending} type="submit">
        {t('save')}
      </Button>
    </form>
  )
}
