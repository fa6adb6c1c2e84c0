import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name!).sort()

const importMap = read('src/app/(payload)/admin/importMap.js')

describe('our components in the admin', () => {
  it.each(['admin', 'rsc'])('are all in the import map and all exported, for "%s"', (runtime) => {
    const exported = namesIn(read(`src/exports/${runtime}.ts`), /export \{ ([\w, ]+) \}/g).flatMap((names) => names.split(', ')).sort()
    const mapped = namesIn(importMap, new RegExp(`"payload-partner-portal/${runtime}#(\\w+)"`, 'g'))
    expect(mapped).toEqual(exported)
  })

  it('keeps client code out of the server’s file and the other way round', () => {
    const isClient = (file: string) => read(file.replace('../../', '').replace(/\.js$/, '.tsx')).startsWith("'use client'")
    const filesOf = (runtime: string) => namesIn(read(`src/exports/${runtime}.ts`), /from '([^']+)'/g)
    expect(filesOf('admin').filter((file) => !isClient(file))).toEqual([])
    expect(filesOf('rsc').filter(isClient)).toEqual([])
  })
})
