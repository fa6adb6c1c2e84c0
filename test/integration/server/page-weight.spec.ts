import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

/*
 * What a browser loads, read from the build: `npm test` builds before. Without a build there is nothing to weigh.
 */
const build = path.resolve(import.meta.dirname, '../../../.next')
const chunks = path.join(build, 'static/chunks')
const pages = path.join(build, 'server/app/(portal)')
const isBuilt = existsSync(path.join(build, 'BUILD_ID')) && existsSync(pages)

const kilobyte = 1000

const weightOf = (files: Iterable<string>): number => [...new Set(files)].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + gzipSync(readFileSync(path.join(build, file))).length, 0) / kilobyte

const filesBelow = (folder: string, ending: string): string[] => readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith(ending)).map((file) => path.join(folder, file))

type Manifest = { entryJSFiles: Record<string, string[]> }

/** The manifest is a script that assigns one object literal in JSON. */
const manifestOf = (file: string): Manifest => {
  const text = readFileSync(file, 'utf8')
  return JSON.parse(text.slice(text.indexOf('{', text.lastIndexOf('"] =')), text.lastIndexOf('}') + 1)) as Manifest
}

/** Everything that a page of the portal and the layouts around it load at once. Next's own error pages come when there is an error. */
const firstLoads = (): { page: string; weight: number }[] => {
  const { rootMainFiles } = JSON.parse(readFileSync(path.join(build, 'build-manifest.json'), 'utf8')) as { rootMainFiles: string[] }
  return filesBelow(pages, 'page_client-reference-manifest.js').map((file) => {
    const own = Object.entries(manifestOf(file).entryJSFiles).filter(([entry]) => !entry.includes('node_modules'))
    return { page: path.relative(pages, path.dirname(file)) || '/', weight: weightOf([...rootMainFiles, ...own.flatMap(([, files]) => files)]) }
  })
}

/** The islands of src/portal/lazy-islands.tsx and the files that each loads when a page shows it. */
const islands = (): Map<string, string[]> => {
  const texts = filesBelow(chunks, '.js').map((file) => readFileSync(file, 'utf8'))
  const loaded = new Map(texts.flatMap((text) => [...text.matchAll(/(\d+),\w+=>\{\w+\.v\(\w+=>Promise\.all\(\[([^\]]*)\]/g)].map(([, id, list]) => [id ?? '', (list ?? '').match(/static\/chunks\/[^"]+/g) ?? []] as const)))
  const named = texts.flatMap((text) => [...text.matchAll(/await \w+\.A\((\d+)\)\)\.(\w+)/g)])
  return new Map(named.flatMap(([, id, name]) => (loaded.has(id ?? '') ? [[name ?? '', [...(loaded.get(id ?? '') ?? [])]] as const] : [])))
}

const rooms: Readonly<Record<string, readonly string[]>> = {
  'a custom room with every block': ['FileFinder', 'Finder', 'GoalValue', 'PressFrame', 'PriceCalculator', 'TaskList'],
  'the leads of a partner': ['LeadFilters', 'OfferedLead', 'PressFrame'],
  'the board of deals': ['DealBoard'],
  'the list of deals': ['DealFilters'],
  'one deal': ['AddAttachment', 'Comments', 'MoveDeal', 'RegistrationActions'],
  'the form of a deal': ['DealForm'],
  'one lead': ['Comments', 'LeadForm', 'OfferedLead', 'PressFrame'],
}

describe.skipIf(!isBuilt)('what a browser loads', () => {
  it('is at most 180 kB (gzip) before a page of the portal stands', () => {
    const loads = firstLoads()
    expect(loads.length).toBeGreaterThan(10)
    expect(loads.filter(({ weight }) => weight > 180)).toEqual([])
    expect(Math.min(...loads.map(({ weight }) => weight))).toBeGreaterThan(50)
  })

  it.each(Object.entries(rooms))('is at most 60 kB (gzip) for the islands of %s', (_room, names) => {
    const known = islands()
    expect(names.filter((name) => !known.has(name))).toEqual([])
    const weight = weightOf(names.flatMap((name) => known.get(name) ?? []))
    expect(weight).toBeGreaterThan(1)
    expect(weight).toBeLessThanOrEqual(60)
  })

  it('is at most 60 kB (gzip) for any single island', () => {
    const heavy = [...islands()].map(([name, files]) => ({ name, weight: weightOf(files) })).filter(({ weight }) => weight > 60)
    expect(heavy).toEqual([])
  })
})
