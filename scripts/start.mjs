/*
 * `npm start`. Needs nothing but Node: what is missing is installed and built first.
 * Everything newer than the oldest imaginable Node is loaded only after the version was checked.
 */
import { isNodeTooOld, oldNodeSentence } from './lib/node-version.mjs'

const version = process.versions.node
if (isNodeTooOld(version)) {
  console.error(oldNodeSentence(version))
  process.exit(1)
} else {
  import('./lib/start-portal.mjs').then(function (module) {
    return module.startPortal(process.argv.slice(2))
  })
}
