'use client'

/** Stands where a column has no part in the form. */
export const Nothing = () => null
