import type { PageContext } from '../data/load-page.js'

/** The title of the browser's tab: the page, then the vendor. */
export const PageTitle = ({ context: { brand }, title }: { context: Pick<PageContext, 'brand'>; title: string }) => <title>{`${title} · ${brand.name}`}</title>
