/** `GET /api/portal/releases`: what is on hold, by the day on which it becomes available, soonest first. Amounts in minor units. */
export type PortalReleases = { releases: { amount: number; count: number; currency: string; day: string }[] }
