import { median, type Shot, timeOf } from './drive.js'

/** How long one request takes with few and with many leads in the table. */
export type Growth = { million: number; name: string; ratio: number; small: number }

/** Times a request against both data sets in turn; the partner has as many leads in one as in the other. */
export const measureGrowth = async (name: string, small: Shot, million: Shot, rounds: number): Promise<Growth> => {
  const times = { million: [] as number[], small: [] as number[] }
  await timeOf(small, 30)
  await timeOf(million, 30)
  for (let round = 0; round < rounds; round += 1) {
    times.small.push(await timeOf(small, 150))
    times.million.push(await timeOf(million, 150))
  }
  const [few, many] = [median(times.small), median(times.million)]
  return { million: many, name, ratio: many / few, small: few }
}
