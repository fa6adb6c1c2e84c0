/** A bell that several sleepers wait for. Somebody who took `next` before the bell rang does not miss it. */
export type Alarm = { next: () => { within: (ms: number) => Promise<void> }; ring: () => void }

export const createAlarm = (): Alarm => {
  let ring: () => void = () => undefined
  let rung: Promise<void>
  const wind = (): void => {
    rung = new Promise((resolve) => (ring = resolve))
  }
  wind()
  return {
    next: () => {
      const awaited = rung
      return {
        within: async (ms) => {
          let timer: NodeJS.Timeout | undefined
          const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))
          await Promise.race([awaited, patience])
          clearTimeout(timer)
        },
      }
    },
    ring: () => {
      ring()
      wind()
    },
  }
}
