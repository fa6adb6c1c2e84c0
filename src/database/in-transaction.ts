import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { PayloadRequest } from 'payload'

/** Runs the work of an endpoint in one transaction: all of it is saved, or nothing. Inside a running transaction it joins that one. */
export const inTransaction = async <Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> => {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) {
      await commitTransaction(req)
    }
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
