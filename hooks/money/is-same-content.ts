type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isSameDate = (one: unknown, other: unknown): boolean => typeof one === 'string' && typeof other === 'string' && /^\d{4}-\d\d-\d\dT/.test(one) && Date.parse(one) === Date.parse(other)

const idOf = (value: unknown): unknown => (isPlain(value) && typeof value.id === 'string' && ('createdAt' in value || Object.keys(value).length === 1) ? value.id : value)

/** Whether two values of a form mean the same: what is missing, empty or null is nothing, a reference is its id, a date its moment. */
export const isSameContent = (one: unknown, other: unknown): boolean => {
  const [left, right] = [idOf(one), idOf(other)]
  if (isNothing(left) || isNothing(right)) {
    return isNothing(left) && isNothing(right) ? true : isPlain(left ?? right) && Object.values((left ?? right) as Plain).every(isNothing)
  }
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((value, index) => isSameContent(value, right[index]))
  }
  if (isPlain(left) && isPlain(right)) {
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((key) => key !== 'blockName').every((key) => isSameContent(left[key], right[key]))
  }
  return left === right || isSameDate(left, right)
}
