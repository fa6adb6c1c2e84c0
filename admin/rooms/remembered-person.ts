'use client'

const keyOf = (partnerType: string): string => `partner-portal-preview-${partnerType}`

/** As whom this browser looked last at this kind of portal; a browser that keeps nothing just asks again. */
export const rememberedPerson = (partnerType: string): string => {
  try {
    return window.localStorage.getItem(keyOf(partnerType)) ?? ''
  } catch {
    return ''
  }
}

/** Keeps it for the next time; an empty one is nobody. */
export const rememberPerson = (partnerType: string, person: string): void => {
  try {
    window.localStorage.setItem(keyOf(partnerType), person)
  } catch {
    // A private window: nothing is kept, and nothing depends on it.
  }
}
