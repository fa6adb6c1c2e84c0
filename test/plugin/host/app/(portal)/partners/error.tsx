'use client'

export { ErrorPage as default } from 'payload-partner-portal/portal/error'
