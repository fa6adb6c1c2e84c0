import { describe, expect, it } from 'vitest'

import { parseQuery } from './parse-query.js'
import { refuseQuery } from './refuse-query.js'

const judge = (query: string, method = 'GET') => refuseQuery(parseQuery(query), method)

describe('queries', () => {
  it.each(['', 'limit=1', 'limit=100&page=3&depth=0', 'sort=-createdAt,company', 'sort=partner.name', 'locale=de&fallback-locale=en', 'select[company]=true', 'draft=true', 'where[or][0][status][equals]=new', 'joins[leads][limit]=5', 'limit=', 'pagination=false&limit=50', 'locale=*'])(
    'lets “%s” pass',
    (query) => {
      expect(judge(query)).toBeUndefined()
    },
  )

  it.each(['limit=0', 'limit=101', 'limit=-1', 'limit=1.5', 'limit=abc', 'limit=1e2', 'limit=1&limit=2', 'limit[]=5', 'limit[a]=5', 'limit=99999999999999999999'])('refuses “%s”', (query) => {
    expect(judge(query)).toMatchObject({ status: 400 })
  })

  it('names the allowed range', () => {
    expect(judge('limit=5000')?.message).toBe('“limit” must be a whole number from 1 to 100.')
  })

  it.each(['depth=3', 'depth=10', 'depth=-1', 'page=0', 'page=100001', 'sort=a;b', 'sort[a]=b', 'sort=-', 'locale[x]=y', 'draft[]=true', 'locale=en%26limit%3D9', 'where=%7B', 'where[a]=b', 'data=%7B', 'data=1', 'data=null', 'data=[]', 'joins[leads][limit]=0', 'joins[leads][where][a]=1', 'pagination=false'])(
    'refuses “%s”',
    (query) => {
      expect(judge(query)).toMatchObject({ status: 400 })
    },
  )

  it('lets the admin look up names by their ids with the limit it always sends', () => {
    expect(judge('limit=250&where[id][in]=a,b')).toBeUndefined()
    expect(judge('limit=251&where[id][in]=a,b')?.status).toBe(400)
    expect(judge('limit=250&where[status][equals]=new')?.status).toBe(400)
  })

  it('lets a bulk change of staff ask for all that match', () => {
    expect(judge('limit=0&where[id][in][0]=x', 'DELETE')).toBeUndefined()
    expect(judge('limit=0&where[id][in][0]=x', 'PATCH')).toBeUndefined()
  })
})
