import { createHmac } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token.js'

const secret = 'the secret'
const what = { event: 'lead.closed', kind: 'partner-user', person: '01890a5d-ac96-774b-bcce-b302099a8057' } as const
const token = unsubscribeToken(secret, what)

describe('a token to unsubscribe', () => {
  it('says whose mails and which', () => {
    expect(readUnsubscribeToken(secret, token)).toEqual(what)
    expect(readUnsubscribeToken(secret, unsubscribeToken(secret, { ...what, event: '*', kind: 'staff' }))).toEqual({ ...what, event: '*', kind: 'staff' })
  })

  it('is refused when anything of it was changed', () => {
    const [text = '', signature = ''] = token.split('.')
    const other = Buffer.from(`p ${what.person} *`).toString('base64url')
    for (const changed of [`${other}.${signature}`, `${text}.${signature.slice(1)}`, `${text}.`, text, '', `${token}.x`, `${token}=`, 'x'.repeat(600), undefined, ['x']]) {
      expect(readUnsubscribeToken(secret, changed)).toBeNull()
    }
  })

  it('is refused with another secret or of another purpose', () => {
    const [text = ''] = token.split('.')
    expect(readUnsubscribeToken('another secret', token)).toBeNull()
    expect(readUnsubscribeToken(secret, `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`)).toBeNull()
  })
})
