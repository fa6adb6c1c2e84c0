import type { ReactNode } from 'react'

/** Next wants one; the bench only calls the API. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
