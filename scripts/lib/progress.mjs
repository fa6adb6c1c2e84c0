const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs one step and tells how long it took. On a terminal the line counts the seconds; elsewhere it says every ten seconds that
 * work goes on, so that a log never looks dead.
 */
export const withProgress = async (title, work) => {
  const begin = performance.now()
  const isTerminal = process.stdout.isTTY === true
  if (!isTerminal) {
    console.log(`  ${title}`)
  }
  const timer = setInterval(
    () => {
      if (isTerminal) {
        process.stdout.write(`\r  ${title} … ${seconds(begin)}`)
      } else {
        console.log(`  ${title} … ${seconds(begin)}`)
      }
    },
    isTerminal ? 100 : 10_000,
  )
  try {
    return await work()
  } finally {
    clearInterval(timer)
    console.log(`${isTerminal ? '\r' : ''}  ${title}: ${seconds(begin)}${isTerminal ? '      ' : ''}`)
  }
}
