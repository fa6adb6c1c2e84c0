'use client'
import { DraggableSortable, toast, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Page } from '../../src/client/types.js'
import { useApi } from '../api/use-api.js'
import { sentenceOf, useLoaded } from '../api/use-loaded.js'
import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'
import { OrderLook } from './order-look.js'
import { OrderRow, type OrderRowRoom } from './order-row.js'
import { byHeading, planOrder } from './room-order-plan.js'
import { usePartnerTypes } from './use-partner-types.js'

/** The rooms of one portal in the order of its navigation; moved by dragging or by the arrows, saved at once. */
export const RoomOrder = ({ initialType }: { initialType: string }) => {
  const { say } = useSay()
  const { send } = useApi()
  const { code } = useLocale()
  const { answer: types = [], problem: typesProblem } = usePartnerTypes()
  const [chosen, setChosen] = useState(initialType)
  const type = chosen || types[0]?.id || ''
  const [rooms, setRooms] = useState<OrderRowRoom[]>([])
  const [isSaving, setIsSaving] = useState(false)

  const load = useCallback(
    async (signal: AbortSignal) =>
      type
        ? (
            await send<Page<OrderRowRoom>>('/rooms', {
              query: { depth: 0, draft: true, limit: 100, locale: code, select: { _status: true, group: true, kind: true, order: true, title: true }, sort: 'order', where: { partnerType: { equals: type } } },
              signal,
            })
          ).docs
        : [],
    [code, send, type],
  )
  const { answer, isLoading, problem, reload } = useLoaded(load)
  useEffect(() => setRooms(byHeading(answer ?? [])), [answer])

  const move = async (from: number, to: number) => {
    const plan = planOrder(rooms, from, to)
    if (plan.changes.length === 0 || isSaving) {
      return
    }
    setRooms(byHeading(plan.rooms))
    setIsSaving(true)
    try {
      await send('/rooms/order', { body: { rooms: plan.changes }, method: 'POST' })
      toast.success(say('The order is saved.'))
    } catch (error) {
      toast.error(sentenceOf(error))
      reload()
    } finally {
      setIsSaving(false)
    }
  }

  const choose = (id: string) => {
    setChosen(id)
    window.history.replaceState(window.history.state, '', `${window.location.pathname}?${new URLSearchParams({ partnerType: id }).toString()}`)
  }

  return (
    <div aria-busy={isLoading || isSaving} className="pp-stack" style={{ gap: 16 }}>
      <OrderLook />
      {(problem ?? typesProblem) && <Notice tone="bad">{problem ?? typesProblem}</Notice>}
      <div aria-label={say('Partner type')} className="pp-row" role="group">
        {types.map(({ id, name }) => (
          <button aria-pressed={id === type} className="pp-plain pp-chip" key={id} onClick={() => choose(id)} type="button">
            {name}
          </button>
        ))}
      </div>
      <DraggableSortable className="pp-order" ids={rooms.map(({ id }) => id)} onDragEnd={({ moveFromIndex, moveToIndex }) => void move(moveFromIndex, moveToIndex)}>
        {rooms.map((room, index) => (
          <OrderRow
            isFirst={index === 0}
            isLast={index === rooms.length - 1}
            isNewGroup={Boolean(room.group) && room.group !== rooms[index - 1]?.group}
            key={room.id}
            onMove={(by) => void move(index, index + by)}
            room={room}
          />
        ))}
      </DraggableSortable>
      {type !== '' && !isLoading && !problem && answer?.length === 0 && <p className="pp-muted">{say('There are no rooms for this partner type yet.')}</p>}
    </div>
  )
}
