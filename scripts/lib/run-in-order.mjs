const cores = 2

/**
 * Runs steps in their order and gives their results in the same: a step begins when the ones before it have begun and as many cores are free as it keeps busy.
 * A step that does not say (`threads`) takes all of them, so it starts alone and stays alone. Two cores are what the tests count on, however many there are:
 * what passes side by side here passes on every machine.
 */
export const runInOrder = async (steps, run) => {
  const running = new Set()
  const results = []
  let busy = 0
  for (const step of steps) {
    const threads = step.threads ?? cores
    while (busy + threads > cores) {
      await Promise.race(running)
    }
    busy += threads
    const work = run(step).finally(() => {
      busy -= threads
      running.delete(work)
    })
    running.add(work)
    results.push(work)
  }
  return Promise.all(results)
}
