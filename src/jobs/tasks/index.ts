import type { TaskConfig } from 'payload'

import { deliverNotificationTask } from './deliver-notification/task.js'
import { sendMailTask } from './send-mail/task.js'

/** The tasks of the portal. Adding one is a folder and a line. */
export const portalTasks = [deliverNotificationTask, sendMailTask] as unknown as TaskConfig[]
