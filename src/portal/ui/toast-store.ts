export type Toast = { id: number; text: string; tone: 'danger' | 'success' }

type Listener = () => void

let toasts: readonly Toast[] = []
const none: readonly Toast[] = []
let lastId = 0
const listeners = new Set<Listener>()

const publish = (next: readonly Toast[]) => {
  toasts = next
  listeners.forEach((listener) => listener())
}

/** Says something short about what was just done. Anything a person must not miss belongs into the page instead. */
export const showToast = (text: string, tone: Toast['tone'] = 'success') => {
  lastId += 1
  publish([...toasts.slice(-2), { id: lastId, text, tone }])
}

export const dismissToast = (id: number) => publish(toasts.filter((toast) => toast.id !== id))

/** The store behind the toaster, in the shape of `useSyncExternalStore`. */
export const toastStore = {
  getServerSnapshot: () => none,
  getSnapshot: () => toasts,
  subscribe: (listener: Listener) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
