type Drawing<Form, Picture> = {
  /** Null where there is nothing to draw yet: a process that has drawn no page answers so, and has drawn one when it is asked again. */
  draw: (form: Form) => Promise<null | Picture>
  onFailed: () => void
  /** Null when there was nothing to draw, however often it was asked for. */
  onDrawn: (picture: null | Picture) => void
}

/** How often one form is handed over: each time the process that answered null, or another one beside it, knows the page by then. */
const mostTries = 4

/** Draws one form at a time, always the latest: what comes while one is drawn is drawn next, and what came between is not drawn at all. */
export const drawLatest = <Form, Picture>({ draw, onDrawn, onFailed }: Drawing<Form, Picture>): ((form: Form) => Promise<void>) => {
  let waiting: { form: Form } | undefined
  let isDrawing = false

  const drawWaiting = async (): Promise<void> => {
    for (let tries = 1; waiting; tries += 1) {
      const current = waiting
      const picture = await draw(current.form).catch(() => undefined)
      const isLatest = waiting === current
      if (picture === null && isLatest && tries < mostTries) {
        continue
      }
      if (picture === undefined) {
        onFailed()
      } else if (picture !== null || isLatest) {
        onDrawn(picture)
      }
      if (isLatest) {
        waiting = undefined
      }
      tries = 0
    }
  }

  return async (form) => {
    waiting = { form }
    if (!isDrawing) {
      isDrawing = true
      await drawWaiting()
      isDrawing = false
    }
  }
}
