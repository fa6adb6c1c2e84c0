const here = 'http://portal.internal'

/**
 * Where to go after signing in, if it is a path of this very site; the start page otherwise.
 * A browser reads `//host`, `/\host` and addresses with control characters as other sites: none of them passes.
 */
export const safeNextPath = (next: null | string | undefined): string => {
  if (!next?.startsWith('/') || !URL.canParse(next, here)) {
    return '/'
  }
  const { hash, origin, pathname, search } = new URL(next, here)
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/'
}

/** The sign-in page that leads back to this path. */
export const signInPath = (path: string): string => (path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`)
