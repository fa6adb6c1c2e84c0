import { describe, expect, it } from 'vitest'

import { parseJsonBody, parseJsonText } from './parse-json-body.js'
import { isRefusal } from './refusal.js'

const nested = (levels: number) => `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`

describe('JSON bodies', () => {
  it.each(['{"company":"Acme"}', '{}', '', '  ', '{"text":"two\\nlines\\tand a tab"}', '{"emoji":"\\ud83d\\ude00"}', '{"status":"new","message":"hello"}'])('reads %j', (text) => {
    expect(isRefusal(parseJsonText(text))).toBe(false)
  })

  it.each(['null', '[]', '[{"a":1}]', '"text"', '1', 'true'])('refuses %j, which is not an object', (text) => {
    expect(parseJsonText(text)).toMatchObject({ status: 400 })
  })

  it.each(['{', '{"a":1,}', "{'a':1}", 'undefined', '{"a":NaN}', '{"a":"raw\u0000"}', '{"a":"raw\u0001"}'])('refuses %j, which is not JSON', (text) => {
    expect(parseJsonText(text)).toMatchObject({ message: 'The body is not valid JSON.', status: 400 })
  })

  it.each(['{"a":"\\u0000"}', '{"a":"x\\u001b"}', '{"a\\u0000b":1}', '{"a":"\\ud800"}', '{"a":{"b":["\\udc00"]}}', '{"a":1e999}', '{"a":-1E+999}', `{"a":${'9'.repeat(400)}}`, '{"__proto__":{"x":1}}', '{"a":{"__proto__":1}}', '{"\\u005f_proto__":1}', '{"a":"\u007f"}'])(
    'refuses %j, which cannot be stored',
    (text) => {
      expect(parseJsonText(text)).toMatchObject({ status: 400 })
    },
  )

  it('allows 32 levels and refuses the next', () => {
    expect(isRefusal(parseJsonText(nested(32)))).toBe(false)
    expect(parseJsonText(nested(33))).toMatchObject({ status: 400 })
  })

  it('allows many objects beside one another', () => {
    expect(isRefusal(parseJsonText(`{"rows":[${Array(500).fill('{"a":[1]}').join(',')}]}`))).toBe(false)
  })

  it('survives a nesting that would exhaust the stack', () => {
    expect(parseJsonText(`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)).toMatchObject({ status: 400 })
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(parseJsonBody(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toMatchObject({ message: 'The body is not valid UTF-8.', status: 400 })
  })
})
