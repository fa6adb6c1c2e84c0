/** The share of a value in the largest one, as a percentage with one decimal. A value that is there at all stays visible. */
export const shareOfLargest = (value: number, largest: number): number => {
  if (value <= 0 || largest <= 0) {
    return 0
  }
  return Math.max(1.5, Math.round((value / largest) * 1000) / 10)
}

/** Where the scale of counted things ends: an even number at or above the largest, so that its half is a whole one too. */
export const topOfCounts = (values: readonly number[]): number => Math.max(2, Math.ceil(Math.max(0, ...values) / 2) * 2)

/** The points of a line through values, in a box of 100 by 100 whose y grows downwards. Always starts at zero, so that no change looks larger than it is. */
export const linePoints = (values: readonly number[], largest: number = Math.max(1, ...values)): { x: number; y: number }[] => {
  const step = values.length > 1 ? 100 / (values.length - 1) : 0
  return values.map((value, index) => ({ x: Math.round(index * step * 100) / 100, y: Math.round((100 - (Math.max(0, value) / largest) * 96) * 100) / 100 }))
}
