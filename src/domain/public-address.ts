/** Ranges of IPv4 that do not lead out: own host, private, link-local, shared, documentation, multicast, reserved (RFC 6890). As [first octets, prefix bits]. */
const closedIpv4: readonly (readonly [number, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
].map(([network, bits]) => [ipv4Number(network as string), bits as number] as const)

function ipv4Number(address: string): number {
  return address.split('.').reduce((number, octet) => number * 256 + Number(octet), 0)
}

const isIpv4 = (address: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address) && address.split('.').every((octet) => Number(octet) <= 255)

const isOpenIpv4 = (address: string): boolean => {
  const number = ipv4Number(address)
  return !closedIpv4.some(([network, bits]) => Math.floor(number / 2 ** (32 - bits)) === Math.floor(network / 2 ** (32 - bits)))
}

/** The eight groups of an IPv6 address; undefined when it is none. */
const ipv6Groups = (address: string): number[] | undefined => {
  const [, head = '', tail] = /^([0-9a-f:.]*?)(?:::([0-9a-f:.]*))?$/i.exec(address) ?? []
  const groupsOf = (part: string): number[] =>
    part === ''
      ? []
      : part.split(':').flatMap((group) => (isIpv4(group) ? [Math.floor(ipv4Number(group) / 65536), ipv4Number(group) % 65536] : [Number.parseInt(group, 16)]))
  const [before, after] = [groupsOf(head), groupsOf(tail ?? '')]
  const missing = 8 - before.length - after.length
  const groups = tail === undefined ? before : [...before, ...Array.from({ length: Math.max(0, missing) }, () => 0), ...after]
  return groups.length === 8 && groups.every((group) => Number.isInteger(group) && group >= 0 && group <= 0xffff) ? groups : undefined
}

/** Global unicast is 2000::/3; of it documentation, 6to4 and Teredo are closed, because they can carry a private IPv4 address. */
const isOpenIpv6 = (groups: readonly number[]): boolean => {
  const [first = 0, second = 0] = groups
  const isGlobal = first >= 0x2000 && first <= 0x3fff
  return isGlobal && !(first === 0x2001 && (second === 0xdb8 || second === 0)) && first !== 0x2002
}

/** Whether an IP address leads out of the own network. What cannot be read as an address does not. */
export const isPublicIp = (address: string): boolean => {
  if (isIpv4(address)) {
    return isOpenIpv4(address)
  }
  const groups = ipv6Groups(address)
  return groups !== undefined && isOpenIpv6(groups)
}

const innerNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private)$/i

/** Whether an address may be called at all: https, without credentials, and no address or name of an own network. Names still have to be resolved. */
export const isPublicAddress = (value: unknown): boolean => {
  if (typeof value !== 'string' || !URL.canParse(value)) {
    return false
  }
  const { hostname, password, protocol, username } = new URL(value)
  if (protocol !== 'https:' || username !== '' || password !== '') {
    return false
  }
  const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIpv4(name) || name.includes(':')) {
    return isPublicIp(name)
  }
  return name.includes('.') && !innerNames.test(name)
}
