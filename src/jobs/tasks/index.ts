import type { TaskConfig } from 'payload'

import { deliverNotificationTask } from './deliver-notification/task.js'
import { deliverWebhookTask } from './deliver-webhook/task.js'
import { importRecordsTask } from './import-records/task.js'
import { sendDigestTask } from './send-digest/task.js'
import { sendMailTask } from './send-mail/task.js'
import { simulatePlanTask } from './simulate-plan/task.js'

/** The tasks of the portal. Adding one is a folder and a line. */
export const portalTasks = [deliverNotificationTask, deliverWebhookTask, importRecordsTask, sendDigestTask, sendMailTask, simulatePlanTask] as unknown as TaskConfig[]
