'use client'

export { ErrorPage } from '../portal/pages/error-page.js'
