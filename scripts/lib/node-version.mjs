/** The oldest Node the portal runs on. */
export const oldestNode = [20, 19]

/** Whether a version such as `18.20.4` is older than {@link oldestNode}. Written without newer syntax: old versions must be able to read it. */
export function isNodeTooOld(version) {
  const parts = version.split('.').map(Number)
  return parts[0] < oldestNode[0] || (parts[0] === oldestNode[0] && parts[1] < oldestNode[1])
}

/** What a person with an old Node reads. */
export function oldNodeSentence(version) {
  return 'Node ' + version + ' is too old: the portal needs Node ' + oldestNode.join('.') + ' or later. Install it from https://nodejs.org or with your version manager, then start again.'
}
