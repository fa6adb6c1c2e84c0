import { z } from 'zod'

import type { PortalReleases } from '../../client/releases.js'

/** `GET /api/portal/releases` */
export const releasesAnswer = z.object({ releases: z.array(z.object({ amount: z.number(), count: z.int(), currency: z.string(), day: z.string() })) }) satisfies z.ZodType<PortalReleases>
