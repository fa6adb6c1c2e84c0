const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** What is being done now, with the moment it began; several things may go on side by side. */
const running = new Map()
let ticker
let shown = 0

const isTerminal = () => process.stdout.isTTY === true

const write = (text, end) => {
  process.stdout.write(isTerminal() ? `\r${text.padEnd(shown)}${end}` : `${text}\n`)
  shown = end === '' ? text.length : 0
}

const showRunning = () => write(`  ${[...running].map(([title, begin]) => `${title} … ${seconds(begin)}`).join(', ')}`, '')

const begin = (title) => {
  running.set(title, performance.now())
  if (!isTerminal()) {
    write(`  ${title}`, '\n')
  }
  ticker ??= setInterval(showRunning, isTerminal() ? 100 : 10_000)
}

const end = (title) => {
  write(`  ${title}: ${seconds(running.get(title))}`, '\n')
  running.delete(title)
  if (running.size === 0) {
    clearInterval(ticker)
    ticker = undefined
  }
}

/**
 * Runs one step and tells how long it took. On a terminal one line counts the seconds of all that runs; elsewhere it says every ten seconds that
 * work goes on, so that a log never looks dead.
 */
export const withProgress = async (title, work) => {
  begin(title)
  try {
    return await work()
  } finally {
    end(title)
  }
}
