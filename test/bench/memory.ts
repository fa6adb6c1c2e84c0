import { drive, type Shot } from './drive.js'
import type { Server } from './servers.js'

/** Resident memory after so many requests. */
export type MemoryPoint = { requests: number; residentMb: number }

/** Sends requests of several kinds in fifths, and looks at the memory after each. */
export const measureMemory = async (server: Server, shots: readonly Shot[], requests: number, connections: number): Promise<MemoryPoint[]> => {
  const points: MemoryPoint[] = []
  const fifth = Math.ceil(requests / 5)
  for (let step = 1; step <= 5; step += 1) {
    for (const shot of shots) {
      await drive({ ...shot }, { amount: Math.ceil(fifth / shots.length), connections })
    }
    points.push({ requests: step * fifth, residentMb: Math.round(server.residentMb()) })
  }
  return points
}
