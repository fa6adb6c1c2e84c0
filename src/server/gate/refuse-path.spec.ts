import { describe, expect, it } from 'vitest'

import { refusePath } from './refuse-path.js'

const uuid = '0192f0c1-2b3c-7d4e-8f90-123456789abc'
const collections = new Map([
  ['leads', { endpoints: new Set(['GET count', 'GET versions', 'POST versions', 'POST access', 'POST login']), endpointsWithId: new Set(['GET versions', 'POST versions', 'POST access']), isId: (text: string) => text === uuid }],
])
const judge = (method: string, path: string) => refusePath(method, path, collections)?.status

describe('paths of collections', () => {
  it.each([
    ['GET', '/leads'],
    ['GET', `/leads/${uuid}`],
    ['POST', `/leads/${uuid}/duplicate`],
    ['GET', '/leads/count'],
    ['GET', '/leads/versions'],
    ['GET', `/leads/versions/${uuid}`],
    ['POST', '/leads/login'],
    ['POST', '/leads/LOGIN'],
    ['GET', '/leads/'],
    ['GET', '/portal/rooms/welcome'],
    ['OPTIONS', '/leads/anything'],
    ['HEAD', '/leads/count'],
  ])('lets %s %s pass', (method, path) => {
    expect(judge(method, path)).toBeUndefined()
  })

  it.each([
    ['GET', '/leads/1'],
    ['GET', '/leads/99999999999999999999'],
    ['GET', "/leads/' or 1=1"],
    ['GET', '/leads/versions/x'],
    ['POST', '/leads/access/x'],
    // Not an endpoint with this method: Payload reads the word as an id.
    ['GET', '/leads/login'],
    ['GET', '/leads/access'],
  ])('answers 400 to %s %s', (method, path) => {
    expect(judge(method, path)).toBe(400)
  })
})
