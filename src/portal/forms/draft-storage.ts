const prefix = 'portal-draft:'

/** What somebody typed and did not send yet; kept in this tab alone, and gone with it. */
export const readDraft = <Values>(key: string): null | Values => {
  const stored = window.sessionStorage.getItem(prefix + key)
  if (stored === null) {
    return null
  }
  try {
    return JSON.parse(stored) as Values
  } catch {
    forgetDraft(key)
    return null
  }
}

export const keepDraft = (key: string, values: unknown) => window.sessionStorage.setItem(prefix + key, JSON.stringify(values))

export const forgetDraft = (key: string) => window.sessionStorage.removeItem(prefix + key)

/** Forgets everything typed by whoever leaves: the next person at this screen is somebody else. */
export const forgetDrafts = () => {
  for (const key of Object.keys(window.sessionStorage)) {
    if (key.startsWith(prefix)) {
      window.sessionStorage.removeItem(key)
    }
  }
}
