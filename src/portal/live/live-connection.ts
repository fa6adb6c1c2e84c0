import type { LiveEvent } from '../../client/types.js'

type LiveConnectionOptions = {
  address: string
  onEvent: (event: LiveEvent) => void
  /** The stream stands again after a gap: whatever was told meanwhile is lost and must be asked for. */
  onResume: () => void
}

const eventTypes: readonly LiveEvent['type'][] = ['changed', 'notification', 'rights-changed']
const firstDelay = 1_000
const longestDelay = 60_000
/** A tab nobody looks at gives its connection back after this long: browsers allow few of them to one host. */
const hiddenGrace = 20_000

/** Keeps a stream of live events open while somebody looks at the page, and tells when it had a gap. Returns how to close it. */
export const openLiveConnection = ({ address, onEvent, onResume }: LiveConnectionOptions): (() => void) => {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let delay = firstDelay
  let hadGap = false

  const close = () => {
    clearTimeout(timer)
    source?.close()
    source = undefined
  }

  const open = () => {
    close()
    source = new EventSource(address, { withCredentials: true })
    source.addEventListener('open', () => {
      delay = firstDelay
      if (hadGap) {
        hadGap = false
        onResume()
      }
    })
    source.addEventListener('error', () => {
      hadGap = true
      // The browser comes back by itself after a broken connection, but not after a refusal.
      if (source?.readyState === EventSource.CLOSED) {
        timer = setTimeout(open, delay)
        delay = Math.min(delay * 2, longestDelay)
      }
    })
    for (const type of eventTypes) {
      source.addEventListener(type, (message) => onEvent(JSON.parse(message.data as string) as LiveEvent))
    }
  }

  const followVisibility = () => {
    if (document.visibilityState === 'hidden') {
      clearTimeout(timer)
      timer = setTimeout(() => {
        hadGap = true
        close()
      }, hiddenGrace)
    } else if (!source) {
      open()
    } else {
      clearTimeout(timer)
    }
  }

  open()
  document.addEventListener('visibilitychange', followVisibility)
  return () => {
    document.removeEventListener('visibilitychange', followVisibility)
    close()
  }
}
