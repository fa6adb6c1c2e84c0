import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const waysIn = ['.', './portal', './client', './blocks', './rooms', './server', './database', './rsc', './admin', './types']
const foreign = /(?:^|\/)(?:test|src\/app)\/|\.spec\.|\.map$|payload-types|\.tsx?$(?<!\.d\.ts)/

/** Facts about the tarball, before anything is installed. */
export const packageChecks = ({ host, root, tarball }) => {
  const own = path.join(host, 'node_modules/payload-partner-portal')
  const manifest = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8'))
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n').map((name) => name.replace(/^package\//, ''))
  const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  return [
    ['the package has every way in, with types', waysIn.every((name) => manifest.exports[name]?.types && manifest.exports[name]?.default) && targets.every((target) => existsSync(path.join(own, target)))],
    ['the package carries no tests, no app, no sources, no source maps, no generated types', files.filter((name) => foreign.test(name)).join(', ') === ''],
    ['the package names no path of the machine that packed it', files.filter((name) => /\.(?:js|ts|json|css)$/.test(name)).every((name) => !readFileSync(path.join(own, name), 'utf8').includes(root))],
    ['the package has a licence, a readme and a changelog', ['LICENSE', 'README.md', 'CHANGELOG.md'].every((name) => files.includes(name))],
    ['Express stays an optional peer', manifest.dependencies.express === undefined && manifest.peerDependenciesMeta.express?.optional === true],
    ['Next, React and Payload are peers', ['next', 'react', 'react-dom', 'payload'].every((name) => manifest.peerDependencies[name] && !manifest.dependencies[name])],
    ['nothing for development is a dependency', ['typescript', 'vitest', 'tailwindcss', 'tsx', 'eslint', 'esbuild'].every((name) => !manifest.dependencies[name])],
    ['client components keep their directive', /^['"]use client['"]/.test(readFileSync(path.join(own, 'dist/src/exports/portal-error.js'), 'utf8'))],
    ['the server action of the live preview keeps its directive', /^['"]use server['"]/.test(readFileSync(path.join(own, 'dist/src/portal/live/draw-unsaved-room.js'), 'utf8'))],
    ['package.json of the repository is as it was', JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).exports['.'].endsWith('.ts')],
  ]
}
