import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import ts from 'typescript'

/** `@scope/name/path` and `name/path` without the path. */
const packageNameOf = (specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')

const importsOf = (file) =>
  file.endsWith('.css')
    ? [...readFileSync(file, 'utf8').matchAll(/@import\s+['"]([^'"]+)['"]/g)].map(([, specifier]) => specifier)
    : ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName)

/** The npm packages that the compiled file and everything it imports need at runtime. */
export const packagesBehind = (entry) => {
  const seen = new Set()
  const packages = new Set()
  const visit = (file) => {
    if (seen.has(file)) {
      return
    }
    seen.add(file)
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = path.resolve(path.dirname(file), specifier)
        if (!existsSync(target)) {
          throw new Error(`${file} imports ${specifier}, which is not in the package.`)
        }
        visit(target)
      } else if (!specifier.startsWith('node:')) {
        packages.add(packageNameOf(specifier))
      }
    }
  }
  visit(entry)
  return packages
}
