import { notFound } from 'next/navigation.js'

/** Two root layouts leave Next without a page of its own for unknown addresses. */
export default function MissingPage() {
  notFound()
}
