/** A random key for `Idempotency-Key`. `crypto.randomUUID` exists only on HTTPS and localhost; an admin in a company's network may be neither. */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
