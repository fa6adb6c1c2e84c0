import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'

const sheet = 'src/portal/styles/portal.css'

/** Imports of packages stay imports: the host's bundler finds their fonts, which a compiled sheet could not. */
const packageImport = /^@import\s+['"](?:@[^'"]+|[a-z][^'"]*)['"];\s*$/gm

/** Compiles the portal's sheet, so that a host needs neither Tailwind nor PostCSS for it. */
export const packStyles = async (root, dist) => {
  const source = path.join(root, sheet)
  if (!existsSync(source)) {
    return
  }
  const css = readFileSync(source, 'utf8')
  const kept = (css.match(packageImport) ?? []).filter((line) => !line.includes('tailwindcss')).map((line) => line.trim())
  const local = css.replace(packageImport, (line) => (line.includes('tailwindcss') ? line : ''))
  const { css: compiled } = await postcss([tailwind({ optimize: { minify: false } })]).process(local, { from: source })
  const layers = /^@layer [^{;]+;/m.exec(css)?.[0] ?? ''
  const target = path.join(dist, sheet)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, [layers, ...kept, compiled, ''].join('\n'))
}
