import { drive, median, type Shot } from './drive.js'
import type { Server } from './servers.js'

/** Resident memory while so many requests more were answered: what it mostly was, and the most. It rises and falls with the garbage. */
export type MemoryPoint = { largestMb: number; medianMb: number; requests: number }

const sampledEveryMs = 500

/** Sends requests of several kinds, as many again as are asked for, in tenths; the memory is looked at all the while. */
export const measureMemory = async (server: Server, shots: readonly Shot[], requests: number, connections: number): Promise<MemoryPoint[]> => {
  const points: MemoryPoint[] = []
  const part = Math.ceil(requests / 5)
  for (let step = 1; step <= 10; step += 1) {
    const samples = [server.residentMb()]
    const timer = setInterval(() => samples.push(server.residentMb()), sampledEveryMs)
    for (const shot of shots) {
      await drive({ ...shot }, { amount: Math.ceil(part / shots.length), connections })
    }
    clearInterval(timer)
    points.push({ largestMb: Math.round(Math.max(...samples)), medianMb: Math.round(median(samples)), requests: step * part })
  }
  return points
}

/** Memory is flat when the second half of the requests was answered with what the first half needed, give or take a tenth. */
export const isFlat = (memory: readonly MemoryPoint[]): boolean => {
  const half = memory.length / 2
  const mostly = (points: readonly MemoryPoint[]): number => median(points.map(({ medianMb }) => medianMb))
  return mostly(memory.slice(half)) <= 1.1 * mostly(memory.slice(0, half))
}
