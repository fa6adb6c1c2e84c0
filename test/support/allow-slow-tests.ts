import { jest } from '@jest/globals'

/** Tests with a real database share the machine with others; Jest's five seconds are too short for a busy one. */
jest.setTimeout(180_000)
