'use client'

import { useEffect, useState } from 'react'

/** A value once it has not changed for a while. */
export const useDebounced = <Value,>(value: Value, milliseconds: number): Value => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds, value])
  return settled
}
