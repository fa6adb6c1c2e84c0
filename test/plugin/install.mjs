import { execFileSync } from 'node:child_process'
import { constants, cpSync, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'

const manifestOf = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))

/** Where Node would find a package from a folder, or undefined. */
const find = (name, from) => {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name)
    if (existsSync(path.join(candidate, 'package.json'))) {
      return candidate
    }
    if (folder === path.dirname(folder)) {
      return undefined
    }
  }
}

/** What has to lie beside a package; what is optional for this machine may be missing. */
const needsOf = ({ dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) => ({
  may: Object.keys(optionalDependencies),
  must: [...Object.keys(dependencies), ...Object.keys(peerDependencies)].filter((name) => !peerDependenciesMeta[name]?.optional && !(name in optionalDependencies)),
})

/** Folders of all packages that the named ones need, as they are installed in the repository. */
const closureOf = (names, root) => {
  const found = new Map()
  const visit = (name, from, isNeeded) => {
    const folder = find(name, from)
    if (!folder) {
      if (isNeeded) {
        throw new Error(`${name}, needed from ${path.relative(root, from) || 'the host'}, is not installed in the repository.`)
      }
      return
    }
    if (!found.has(folder)) {
      found.set(folder, name)
      const { may, must } = needsOf(manifestOf(folder))
      must.forEach((need) => visit(need, realpathSync(folder), true))
      may.forEach((wish) => visit(wish, realpathSync(folder), false))
    }
  }
  names.forEach((name) => visit(name, root, true))
  return [...found.keys()]
}

/**
 * Installs the host without the network: the package comes from its tarball, what it and the host need is copied from the repository.
 * Copied and not linked: Turbopack refuses modules that lie outside the project.
 */
export const installHost = ({ host, root, tarball }) => {
  const own = path.join(host, 'node_modules/payload-partner-portal')
  mkdirSync(own, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', own, '--strip-components=1'])
  const { dependencies, devDependencies } = manifestOf(host)
  const wanted = [...Object.keys({ ...dependencies, ...devDependencies }).filter((name) => name !== 'payload-partner-portal'), ...needsOf(manifestOf(own)).must]
  const folders = closureOf(wanted, root).filter((folder, _index, all) => !all.some((other) => folder.startsWith(`${other}${path.sep}`)))
  for (const folder of folders) {
    cpSync(folder, path.join(host, path.relative(root, folder)), { mode: constants.COPYFILE_FICLONE, recursive: true, verbatimSymlinks: true })
  }
  return folders.length
}
