/** Cookies in which the browser keeps what its person chose. They hold nothing secret. */
export const preferenceCookies = { locale: 'portal-locale', theme: 'portal-theme', timeZone: 'portal-time-zone' } as const

const oneYear = 31_536_000

/** Keeps a choice in this browser; the server reads it with the next request. */
export const keepPreference = (name: keyof typeof preferenceCookies, value: string) => {
  const secure = window.location.protocol === 'https:' ? '; secure' : ''
  document.cookie = `${preferenceCookies[name]}=${encodeURIComponent(value)}; path=/; max-age=${oneYear}; samesite=lax${secure}`
}
