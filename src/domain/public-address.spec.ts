import { describe, expect, it } from 'vitest'

import { isPublicAddress, isPublicIp } from './public-address.js'

describe('addresses that lead out', () => {
  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001:80b::200e'])('%s does', (address) => {
    expect(isPublicIp(address)).toBe(true)
  })

  it.each([
    '127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255',
    '::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '2001:db8::1', '2002:7f00:1::', '64:ff9b::7f00:1', 'ff02::1', 'not an address', '', '1.2.3', '300.1.1.1',
  ])('%s does not', (address) => {
    expect(isPublicIp(address)).toBe(false)
  })

  it.each(['https://hooks.example.com/portal', 'https://8.8.8.8/x', 'https://[2606:4700::1111]/x'])('%s may be called', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    'http://hooks.example.com', 'https://localhost/x', 'https://db.internal/x', 'https://printer.local', 'https://intranet/x', 'https://127.1/x', 'https://0x7f000001/', 'https://2130706433/',
    'https://[::1]/x', 'https://[::ffff:10.0.0.1]/', 'https://user:secret@hooks.example.com', 'ftp://hooks.example.com', 'javascript:alert(1)', '', null, 7,
  ])('%s may not be called', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})
