'use client'

import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'

import { classNames } from './class-names.js'
import { dismissToast, toastStore, type Toast } from './toast-store.js'

const secondsShown = 6

const ToastCard = ({ dismissLabel, toast }: { dismissLabel: string; toast: Toast }) => {
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (isHeld) {
      return
    }
    const timer = setTimeout(() => dismissToast(toast.id), secondsShown * 1000)
    return () => clearTimeout(timer)
  }, [isHeld, toast.id])

  const Icon = toast.tone === 'success' ? CircleCheck : CircleAlert
  return (
    <div
      className="pointer-events-auto flex w-full animate-enter items-start gap-3 rounded-[0.7rem] border border-line bg-raised py-3 ps-4 pe-2 text-sm shadow-raised"
      onBlur={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
    >
      <Icon aria-hidden className={classNames('mt-0.5 size-4 shrink-0', toast.tone === 'success' ? 'text-success' : 'text-danger')} />
      <p className="min-w-0 flex-1 text-ink">{toast.text}</p>
      <button aria-label={dismissLabel} className="-my-1 inline-flex size-7 items-center justify-center rounded text-ink-faint hover:text-ink" onClick={() => dismissToast(toast.id)} type="button">
        <X aria-hidden className="size-3.5" />
      </button>
    </div>
  )
}

/** Where toasts appear. The region is always there, so that a screen reader announces what is put into it. */
export const Toaster = ({ dismissLabel }: { dismissLabel: string }) => {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.getSnapshot, toastStore.getServerSnapshot)
  return (
    <div aria-live="polite" className="pointer-events-none fixed inset-x-4 bottom-4 z-60 flex flex-col gap-2 sm:start-auto sm:end-6 sm:bottom-6 sm:w-90" role="status">
      {toasts.map((toast) => (
        <ToastCard dismissLabel={dismissLabel} key={toast.id} toast={toast} />
      ))}
    </div>
  )
}
