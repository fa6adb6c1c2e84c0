'use client'

import { closestCenter, DndContext, type DragOverEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { moved } from '../../../domain/overview-layout.js'
import { useTranslations } from '../../intl/island-intl.js'
import { usePortal } from '../../shell/portal-provider.js'
import { useErrorText } from '../../shell/use-error-text.js'
import { Button } from '../../ui/button.js'
import { Dialog } from '../../ui/dialog.js'
import { showToast } from '../../ui/toast-store.js'
import type { ArrangeProps } from './arrange-button.js'
import { ArrangeRow } from './arrange-row.js'

/** A part as the list of the dialog has it. */
export type ArrangedPart = { isHidden: boolean; label: string; name: string }

const nothing = () => undefined

/** What is moved is said here, in the reader's language; the library would say it again in English. */
const silence = { announcements: { onDragCancel: nothing, onDragEnd: nothing, onDragOver: nothing, onDragStart: nothing }, restoreFocus: false, screenReaderInstructions: { draggable: '' } }

/** Moves, shows and hides the parts of the overview: by dragging, or with the buttons of each row, whose effect is said. */
const ArrangeDialog = ({ isArranged, onClose, parts: initial, standard, userId }: ArrangeProps & { onClose: () => void }) => {
  const t = useTranslations('arrange')
  const shell = useTranslations('shell')
  const errorText = useErrorText()
  const { client } = usePortal()
  const router = useRouter()
  const [parts, setParts] = useState(initial)
  const [isReset, setIsReset] = useState(false)
  const [said, setSaid] = useState('')
  const [isPending, setIsPending] = useState(false)
  // A finger that scrolls the list must not carry a row away.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }))

  const place = (from: number, to: number) => {
    const part = parts[from]
    if (!part || to < 0 || to >= parts.length || to === from) {
      return
    }
    setParts(moved(parts, from, to))
    setIsReset(false)
    setSaid(t('announceMoved', { count: parts.length, part: part.label, place: to + 1 }))
  }
  const placeOf = (name: unknown) => parts.findIndex((part) => part.name === name)
  const dragOver = ({ active, over }: DragOverEvent) => {
    if (over) {
      place(placeOf(active.id), placeOf(over.id))
    }
  }
  const toggle = ({ isHidden, label, name }: ArrangedPart) => {
    setParts(parts.map((part) => (part.name === name ? { ...part, isHidden: !isHidden } : part)))
    setIsReset(false)
    setSaid(t(isHidden ? 'announceShown' : 'announceHidden', { part: label }))
  }
  const reset = () => {
    const order = new Map(standard.map((name, index) => [name, index]))
    setParts([...parts].sort((one, other) => (order.get(one.name) ?? 0) - (order.get(other.name) ?? 0)).map((part) => ({ ...part, isHidden: false })))
    setIsReset(true)
    setSaid(t('announceReset'))
  }
  const save = async () => {
    setIsPending(true)
    try {
      // As it came is nothing of one's own: what staff change later is then seen at once.
      const layout = isReset ? null : { hidden: parts.filter(({ isHidden }) => isHidden).map(({ name }) => name), order: parts.map(({ name }) => name) }
      await client.profile.update(userId, { overviewLayout: layout })
      onClose()
      router.refresh()
      showToast(t('saved'))
    } catch (error) {
      setIsPending(false)
      showToast(errorText(error), 'danger')
    }
  }

  return (
    <Dialog closeLabel={shell('close')} description={t('intro')} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} title={t('title')}>
      <DndContext accessibility={silence} collisionDetection={closestCenter} onDragOver={dragOver} sensors={sensors}>
        <ol className="flex max-h-[50vh] flex-col gap-2 overflow-y-auto p-0.5">
          {parts.map((part, index) => (
            <ArrangeRow isFirst={index === 0} isLast={index === parts.length - 1} key={part.name} onMove={(by) => place(index, index + by)} onToggle={() => toggle(part)} part={part} />
          ))}
        </ol>
      </DndContext>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-2">
        <Button isPending={isPending} onClick={() => void save()} variant="primary">
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button className="ms-auto" disabled={isReset || (!isArranged && parts === initial)} onClick={reset} variant="ghost">
          {t('reset')}
        </Button>
      </div>
    </Dialog>
  )
}

export default ArrangeDialog
