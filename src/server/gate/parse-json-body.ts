import { inputLimits } from './limits-of-input.js'
import { type Refusal, refusal } from './refusal.js'

/** A JSON object that a client sent. */
export type JsonObject = Record<string, unknown>

const utf8 = new TextDecoder('utf-8', { fatal: true })
// Only these texts can hold something that a walk through the values would find; most bodies are spared the walk.
const suspiciousText = /\\u(?:00|d[89a-f])|\d[eE]\+?\d{3}|\d{309}|__proto__|\x7f/i
// eslint-disable-next-line no-control-regex -- finding control characters is what this is for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
const loneSurrogate = /\p{Surrogate}/u

const countBrackets = (text: string): number => {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 91 || code === 123) {
      count += 1
    }
  }
  return count
}

const refuseText = (text: string): Refusal | undefined => {
  if (controlCharacter.test(text)) {
    return refusal(400, 'The request contains a control character, which cannot be stored. Remove it and send again.')
  }
  return loneSurrogate.test(text) ? refusal(400, 'The request contains half of a character pair. Send valid Unicode.') : undefined
}

const refuseKey = (key: string): Refusal | undefined =>
  key === '__proto__' ? refusal(400, 'The request names a field “__proto__”, which does not exist.') : refuseText(key)

const refuseLeaf = (value: unknown): Refusal | undefined => {
  if (typeof value === 'string') {
    return refuseText(value)
  }
  return typeof value === 'number' && !Number.isFinite(value) ? refusal(400, 'The request contains a number that is too large.') : undefined
}

/** Looks at every value without recursion, so that no nesting can exhaust the stack. */
export const refuseValues = (root: unknown): Refusal | undefined => {
  const open: { level: number; value: unknown }[] = [{ level: 1, value: root }]
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const { level, value } = entry
    if (typeof value !== 'object' || value === null) {
      const refused = refuseLeaf(value)
      if (refused) {
        return refused
      }
      continue
    }
    if (level > inputLimits.jsonNesting) {
      return refusal(400, `The request is nested more than ${inputLimits.jsonNesting} levels deep.`)
    }
    for (const [key, child] of Object.entries(value)) {
      const refused = refuseKey(key)
      if (refused) {
        return refused
      }
      open.push({ level: level + 1, value: child })
    }
  }
  return undefined
}

/** Reads JSON text as an object, or says what is wrong with it. Empty text is an empty object, as for Payload. */
export const parseJsonText = (text: string): JsonObject | Refusal => {
  if (text.trim() === '') {
    return {}
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refusal(400, 'The body is not valid JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refusal(400, 'The body must be a JSON object, for example {"company":"Acme"}.')
  }
  const mustWalk = suspiciousText.test(text) || countBrackets(text) > inputLimits.jsonNesting
  return (mustWalk ? refuseValues(value) : undefined) ?? (value as JsonObject)
}

/** The same for the bytes of a request. */
export const parseJsonBody = (body: Uint8Array): JsonObject | Refusal => {
  let text: string
  try {
    text = utf8.decode(body)
  } catch {
    return refusal(400, 'The body is not valid UTF-8.')
  }
  return parseJsonText(text)
}
