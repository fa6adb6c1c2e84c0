import { AuthenticationError, LockedAuth } from 'payload'
import type { AfterErrorHook } from 'payload'

/** The attempt that locks an account is answered like every wrong one: "locked" would tell that the account exists. */
export const hideLockout: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const original = (error as { originalError?: Error }).originalError ?? error
  if (!(original instanceof LockedAuth)) {
    return
  }
  const { message } = new AuthenticationError(req.t)
  return graphqlResult ? { graphqlResult: { ...graphqlResult, message } } : { response: { ...result, errors: [{ message }] } }
}
