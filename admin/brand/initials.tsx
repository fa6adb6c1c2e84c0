'use client'
import { useAuth } from '@payloadcms/ui'

const initialsOf = (name: string): string =>
  name
    .split(/[\s@.]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('')

/** The signed-in person in a circle; no picture is fetched from anywhere. */
export const Initials = ({ active = false }: { active?: boolean }) => {
  const { user } = useAuth()
  const { email = '', name } = (user ?? {}) as { email?: string; name?: string }
  return (
    <span
      aria-hidden="true"
      style={{
        background: active ? 'var(--theme-elevation-800)' : 'var(--theme-elevation-150)',
        borderRadius: 99,
        color: active ? 'var(--theme-elevation-0)' : 'var(--theme-elevation-800)',
        display: 'grid',
        fontSize: 11,
        fontWeight: 600,
        height: 26,
        placeItems: 'center',
        width: 26,
      }}
    >
      {initialsOf(name ?? email)}
    </span>
  )
}
