'use client'
import { useEffect, useState } from 'react'

import { useSay } from './use-say.js'

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

const sinceText = (at: number, now: number, language: string): string => {
  const seconds = Math.round((at - now) / 1000)
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? (['minute', 60] as const)
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit)
}

/** How long ago something was, with the exact time on hover. Filled in by the browser, which alone knows the reader's clock and time zone. */
export const Since = ({ at }: { at: string }) => {
  const { language } = useSay()
  const [now, setNow] = useState<number | undefined>()
  useEffect(() => {
    setNow(Date.now())
    const tick = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(tick)
  }, [])
  const time = Date.parse(at)
  if (Number.isNaN(time)) {
    return null
  }
  return (
    <time dateTime={at} title={now === undefined ? undefined : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(time)}>
      {now === undefined ? at.slice(0, 10) : sinceText(time, now, language)}
    </time>
  )
}
