const randomHex = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** A key that nobody used before, also on a plain http address, where browsers offer no `randomUUID`. */
export const newKey = (): string => (globalThis.isSecureContext ? crypto.randomUUID() : randomHex())
