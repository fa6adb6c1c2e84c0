import { inputLimits } from './limits-of-input.js'
import { type Refusal, refusal } from './refusal.js'

const brokenEscape = /%(?![0-9a-f]{2})/i
const escapedControlCharacter = /%(?:[01][0-9a-f]|7f)/i
// A text filter may hold a line break or a tab; nothing else of that range has a meaning in a query.
const escapedControlCharacterInQuery = /%(?:0[0-8bcef]|1[0-9a-f]|7f)/i
const escapedMultiByte = /%[89a-f]/i
const pathThatWouldBeRewritten = /\/\/|\\|%5c|\/(?:\.|%2e){1,2}(?:\/|$)/i

const decodes = (text: string): boolean => {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

const bulkMethods = new Set(['DELETE', 'PATCH'])

/**
 * Refuses an address that is too long, not valid, or that two readers would understand differently: dot segments, doubled
 * slashes and backslashes are rewritten by `new URL`, so a door closed in front of that rewriting would stand open behind it.
 */
export const refuseUrl = (url: string, method = 'GET'): Refusal | undefined => {
  const most = bulkMethods.has(method) ? inputLimits.bulkUrlBytes : inputLimits.urlBytes
  if (url.length > most) {
    return refusal(414, `The address is longer than ${most} characters. Ask for less at once, or send a long filter as a POST with X-HTTP-Method-Override: GET.`)
  }
  if (url.charCodeAt(0) !== 47) {
    return refusal(400, 'The address must be a path that begins with a slash.')
  }
  const queryStart = url.indexOf('?')
  const path = queryStart === -1 ? url : url.slice(0, queryStart)
  if (pathThatWouldBeRewritten.test(path)) {
    return refusal(400, 'The path must not contain empty or dot segments, or backslashes.')
  }
  if (!url.includes('%')) {
    return undefined
  }
  if (brokenEscape.test(url)) {
    return refusal(400, 'The address contains a percent sign that is not followed by two hexadecimal digits. Encode it as %25.')
  }
  if (escapedControlCharacter.test(path) || (queryStart !== -1 && escapedControlCharacterInQuery.test(url))) {
    return refusal(400, 'The address contains a control character. Remove it and try again.')
  }
  if (escapedMultiByte.test(url) && !decodes(url)) {
    return refusal(400, 'The address is not valid UTF-8. Encode it with encodeURIComponent.')
  }
  return undefined
}
