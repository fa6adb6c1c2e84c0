'use client'

import { useRouter } from 'next/navigation.js'
import { useMemo, useState } from 'react'

import type { DealStage } from '../../../../client/deals.js'
import type { LostReason } from '../../../../domain/deals/deals.js'
import { useTranslations } from '../../../intl/island-intl.js'
import { usePortal } from '../../../shell/portal-provider.js'
import { useErrorText } from '../../../shell/use-error-text.js'
import { type BoardCard, type BoardColumn, type BoardMove, cardOf, withMoves } from './board-state.js'

/** The board and moving its deals: at once for the eye, back again with the server's sentence when it refuses. */
export const useBoard = (drawn: readonly BoardColumn[]) => {
  const t = useTranslations('dealBoard')
  const errorText = useErrorText()
  const router = useRouter()
  const { client } = usePortal()
  const [moves, setMoves] = useState<readonly BoardMove[]>([])
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<{ text: string; title: string }>()
  const columns = useMemo(() => withMoves(drawn, moves), [drawn, moves])

  const put = (id: string, move?: BoardMove) => setMoves((others) => [...others.filter(({ card }) => card.id !== id), ...(move ? [move] : [])])

  const move = async (card: BoardCard, { id: stage, name }: DealStage, lostReason?: LostReason) => {
    const seen = cardOf(drawn, card.id)?.updatedAt ?? card.updatedAt
    const before = moves.find((other) => other.card.id === card.id)
    setProblem(undefined)
    put(card.id, { card: { ...card, stage }, isPending: true, seen })
    try {
      const { updatedAt } = await client.deals.update(card.id, { stage, ...(lostReason && { lostReason }) }, card)
      put(card.id, { card: { ...card, stage, updatedAt }, isPending: false, seen })
      setSaid(t('moved', { deal: card.name, stage: name }))
    } catch (error) {
      put(card.id, before)
      setProblem({ text: errorText(error), title: t('refused', { deal: card.name }) })
    }
    // Whether it was moved or somebody else was faster: the page shows what is stored now.
    router.refresh()
  }

  return { columns, isMoving: (id: string) => moves.some(({ card, isPending }) => isPending && card.id === id), move, problem, said }
}
