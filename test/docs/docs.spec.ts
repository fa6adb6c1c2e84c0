import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

const root = process.cwd()
const pagesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...pagesIn('docs')]
const textOf = (page: string): string => readFileSync(path.join(root, page), 'utf8')

const { exports: waysIn, scripts } = JSON.parse(textOf('package.json')) as { exports: Record<string, string>; scripts: Record<string, string> }
/** npm's own words, which need no entry in package.json. */
const npmCommands = ['install', 'ci', 'pack', 'publish', 'start', 'test']
const folders = ['access', 'admin', 'blocks', 'collections', 'docs', 'hooks', 'scripts', 'src', 'test']

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
const anchorsOf = (page: string): string[] => [...textOf(page).matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''))

/** Links of a page: `[words](target)`, without addresses of the web. */
const linksOf = (page: string): string[] => [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '').filter((target) => !/^(?:https?:|mailto:)/.test(target))

const isBroken = (page: string, link: string): boolean => {
  const [file = '', anchor] = link.split('#')
  const target = file === '' ? page : path.relative(root, path.resolve(root, path.dirname(page), decodeURI(file)))
  return !existsSync(path.join(root, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor))
}

/** Paths of the repository that a page writes as code: `src/domain`, `access/policies/leads.ts`. Placeholders such as `<slug>` are left out. */
const pathsOf = (page: string): string[] =>
  [...textOf(page).matchAll(/`([\w.@()[\]-]+\/[\w.@/()[\]-]*)`/g)].map(([, written]) => written ?? '').filter((written) => folders.includes(written.split('/')[0] ?? ''))

/** Parts of a route or of the tests that are named after what they test, and single screens of a room. */
const notDrawn = /^(?:src\/app\/|src\/portal\/ui\/|src\/client\/|src\/server\/gate\/|test\/|src\/jobs\/tasks\/)[^/]+/

const foldersBelow = (folder: string, levels: number): string[] =>
  levels === 0
    ? []
    : readdirSync(path.join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && readdirSync(path.join(root, folder, entry.name)).length > 0)
        .map((entry) => `${folder}/${entry.name}`)
        .flatMap((below) => [below, ...foldersBelow(below, levels - 1)])
        .filter((below) => folders.includes(below.split('/')[0] ?? '') && (!notDrawn.test(below) || /^test\/[^/]+$/.test(below)))

/** Folders of the annotated tree; two spaces of indentation are one level. */
const drawnFolders = (): string[] => {
  const [tree = ''] = textOf('docs/architecture.md').split('## The tree')[1]?.split('```').slice(1) ?? []
  const above: string[] = []
  return [...tree.matchAll(/^( *)([\w-]+)\/ /gm)].map(([, indentation, name]) => {
    above.splice((indentation?.length ?? 0) / 2, Infinity, name ?? '')
    return above.join('/')
  })
}

describe('the documentation', () => {
  it.each(pages)('%s links only to what exists', (page) => {
    expect(linksOf(page).filter((link) => isBroken(page, link))).toEqual([])
  })

  it.each(pages)('%s names only files and folders that exist', (page) => {
    expect(pathsOf(page).filter((written) => !existsSync(path.join(root, written)))).toEqual([])
  })

  it.each(pages)('%s names only commands that exist', (page) => {
    const text = textOf(page)
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '').filter((name) => !scripts[name])
    const words = [...text.matchAll(/(?:^|[`$(]\s?)npm (?!run\b)([a-z]+)/gm)].map(([, name]) => name ?? '').filter((name) => !npmCommands.includes(name))
    const files = [...text.matchAll(/node ((?:scripts|test)\/[\w./-]+)/g)].map(([, file]) => file ?? '').filter((file) => !existsSync(path.join(root, file)))
    expect([...named, ...words, ...files]).toEqual([])
  })

  it.each(pages)('%s imports only what the package exports', (page) => {
    const imported = [...textOf(page).matchAll(/'payload-partner-portal(\/[\w./-]+)?'/g)].map(([, way]) => `.${way ?? ''}`)
    expect(imported.filter((way) => !waysIn[way])).toEqual([])
  })

  it('draws every folder of the tree, and none that is not there', () => {
    const drawn = drawnFolders()
    expect(drawn.filter((folder) => !existsSync(path.join(root, folder)))).toEqual([])
    expect(folders.flatMap((folder) => foldersBelow(folder, folder === 'src' ? 2 : 1)).filter((folder) => !drawn.includes(folder))).toEqual([])
  })

  /** Comments and space aside, so that the page may say in words what the file says in comments. */
  const bare = (code: string): string =>
    code
      .replace(/\/\*\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/\s+/g, ' ')
      .trim()
  const examples = [...textOf('docs/developers.md').matchAll(/```tsx?\n\s*\/\/ ((?:blocks|rooms)\/\S+)\n([\s\S]*?)```/g)].map(([, file, code]) => [file ?? '', code ?? ''] as const)

  it('shows a block and a room kind as the foreign project has them, which the tests build and run', () => {
    expect(examples.map(([file]) => file)).toEqual(['blocks/quote/config.ts', 'blocks/quote/component.tsx', 'rooms/price-list/room.ts', 'rooms/price-list/view.tsx'])
    for (const [file, code] of examples) {
      expect({ code: bare(code), file }).toEqual({ code: bare(textOf(`test/plugin/host/${file}`)), file })
    }
  })
})
