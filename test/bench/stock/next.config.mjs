import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'

/** Compiled for production; the repository's own sources lie outside this folder. */
export default withPayload({ outputFileTracingRoot: path.resolve(import.meta.dirname, '../../..'), turbopack: { root: path.resolve(import.meta.dirname, '../../..') }, typescript: { ignoreBuildErrors: true } })
