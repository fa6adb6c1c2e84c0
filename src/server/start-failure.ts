/** Why the process cannot start, as one sentence for the person who started it. */
export class StartFailure extends Error {
  override name = 'StartFailure'
}

type WithCode = { address?: string; code?: string; message?: string; path?: string; port?: number }

const sentencesByCode: Record<string, (error: WithCode) => string> = {
  EACCES: ({ path, port }) =>
    path ? `The portal may not read or write ${path}: give it to the user who starts the portal.` : `This user may not listen on port ${port ?? ''}: choose a PORT above 1023.`,
  EADDRINUSE: ({ port }) => `Port ${port ?? ''} is taken by another program: end that one, or start with another PORT.`,
  EADDRNOTAVAIL: ({ address }) => `HOST names the address ${address ?? ''}, which this machine does not have: use 127.0.0.1 or 0.0.0.0.`,
  EDQUOT: () => 'The disk quota of this user is used up: make room and start again.',
  ENOSPC: ({ path }) => `The disk is full${path ? ` (${path})` : ''}: make room and start again.`,
  EROFS: ({ path }) => `${path ?? 'The directory'} is read-only: set DATA_DIR to a directory that can be written.`,
  '53100': () => 'The disk of the database server is full: make room there and start again.',
}

/** Errors that already are a sentence for this person: their first line is shown as it is. */
const speakForThemselves = new Set(['AlreadyRunningError', 'DatabaseUnavailableError', 'EmbeddedDatabaseError', 'PolicyIncompleteError', 'StartFailure'])

const causesOf = (error: unknown): WithCode[] => {
  const chain: WithCode[] = []
  for (let each = error; typeof each === 'object' && each !== null && chain.length < 5; each = (each as { cause?: unknown }).cause) {
    chain.push(each as WithCode)
  }
  return chain
}

/** One sentence for any error at start; never a stack trace. What is not known is shown with its own first line. */
export const sentenceOfFailure = (error: unknown): string => {
  const firstLine = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
  if (error instanceof Error && speakForThemselves.has(error.name)) {
    return firstLine
  }
  for (const cause of causesOf(error)) {
    const sentence = cause.code === undefined ? undefined : sentencesByCode[cause.code]
    if (sentence) {
      return sentence(cause)
    }
  }
  return `The portal could not start: ${firstLine.replace(/\.?$/, '.')} Run "npm run doctor" to see what is missing, or start with LOG_LEVEL=debug for the details.`
}
