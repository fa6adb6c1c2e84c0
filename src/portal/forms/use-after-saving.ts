'use client'

import { useRouter } from 'next/navigation.js'

import { showToast } from '../ui/toast-store.js'

/** What follows once a form was saved: its draft is forgotten, the person is told and sees the record. */
export const useAfterSaving = (draft: { forget: () => void }, hrefOf: (id: string) => string) => {
  const router = useRouter()
  return ({ id }: { id: string }, message: string) => {
    draft.forget()
    showToast(message)
    router.push(hrefOf(id))
    router.refresh()
  }
}
