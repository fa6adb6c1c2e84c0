/** How many notifications come at a time. */
export const notificationPageSize = 20
