import type { Endpoint, PayloadRequest } from 'payload'

import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { privately, requirePartnerUser } from '../portal/portal-endpoint.js'
import { keepGoalValue } from './keep-goal-value.js'
import { openBlockOf } from './open-block.js'
import { tickTask } from './tick-task.js'

const largestValue = 1_000_000_000_000
const longestId = 60

const isId = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= longestId
const isValue = (value: unknown): value is null | number => value === null || (typeof value === 'number' && value >= 0 && value <= largestValue)

const keep = async (req: PayloadRequest, { block, done, item, value }: Record<string, unknown>): Promise<Response> => {
  const viewer = await requirePartnerUser(req)
  const isTick = typeof done === 'boolean' && value === undefined
  if (!isId(block) || !isId(item) || (!isTick && !(done === undefined && isValue(value)))) {
    throw await refusal(req, 'PROGRESS_INVALID')
  }
  const placed = await openBlockOf(viewer, req, { id: block, kinds: [isTick ? 'tasks' : 'goals'], otherwise: 'PROGRESS_NOT_FOUND' })
  return privately(isTick ? await tickTask(req, viewer, placed, { isDone: done, item }) : await keepGoalValue(req, viewer, placed, { item, value: value as null | number }))
}

/** `POST /api/portal/rooms/:slug/progress {block, item, done} | {block, item, value}`: ticks a task, or keeps the value of a goal. */
export const progressEndpoint: Endpoint = ownEndpoint({ handler: keep, method: 'post', path: '/portal/rooms/:slug/progress' })
