import { describe, expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'

import { nextAttemptAfter, retryDelaysInSeconds } from './retry-delays.js'
import { isWebhookSecret, signedHeaders } from './signature.js'

const secret = `whsec_${Buffer.from('a secret of 24 bytes,...').toString('base64')}`

describe('a signed message', () => {
  it('is taken by the library of Standard Webhooks, and refused when a byte of it changed', () => {
    const body = '{"type":"lead.closed"}'
    const headers = signedHeaders(secret, { body, id: 'msg_1', sentAt: new Date() })
    expect(new Webhook(secret).verify(body, headers)).toEqual({ type: 'lead.closed' })
    expect(() => new Webhook(secret).verify(body.replace('closed', 'opened'), headers)).toThrow()
    expect(() => new Webhook(secret).verify(body, { ...headers, 'webhook-id': 'msg_2' })).toThrow()
  })

  it('has a secret of the standard’s form', () => {
    expect(isWebhookSecret(secret)).toBe(true)
    for (const wrong of ['', 'whsec_', 'whsec_abc', secret.slice(6), `${secret}!`, `whsec_${Buffer.alloc(23).toString('base64')}`, `whsec_${Buffer.alloc(65).toString('base64')}`, 7, null]) {
      expect(isWebhookSecret(wrong)).toBe(false)
    }
  })
})

describe('the attempts of a message', () => {
  it('grow apart over three days and end', () => {
    const now = new Date('2026-01-01T00:00:00Z')
    expect(nextAttemptAfter(1, now, 0)).toEqual(new Date('2026-01-01T00:00:05Z'))
    expect(nextAttemptAfter(2, now, 1)).toEqual(new Date('2026-01-01T00:05:30Z'))
    expect(nextAttemptAfter(retryDelaysInSeconds.length + 1, now, 0)).toBeNull()
    expect(retryDelaysInSeconds.reduce((sum, delay) => sum + delay, 0) / 86_400).toBeGreaterThan(3)
  })
})
