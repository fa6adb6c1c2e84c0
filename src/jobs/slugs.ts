/** The tasks of the portal, by which hooks and endpoints queue them. */
export const jobSlugs = { deliverNotification: 'deliver-notification', deliverWebhook: 'deliver-webhook', importRecords: 'import-records', sendDigest: 'send-digest', sendMail: 'send-mail', simulatePlan: 'simulate-plan' } as const
