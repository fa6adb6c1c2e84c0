import type { Portal } from '../options.js'

const mounted = new Map<string, Portal>()

/** Remembers a portal by where it is mounted, for what a page calls later and which cannot be handed functions. */
export const rememberPortal = (portal: Portal): Portal => {
  mounted.set(portal.basePath, portal)
  return portal
}

/** The portal that is mounted there; undefined in a process that has not drawn a page of it yet. */
export const mountedPortal = (basePath: string): Portal | undefined => mounted.get(basePath)
