/** Waits for work at most so long. The work goes on; only the waiting ends, with `'late'`. */
export const within = async <Result>(milliseconds: number, work: Promise<Result>): Promise<'late' | Result> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
