import type { PageContext } from '../data/load-page.js'

/** The title of the browser's tab: the page, then the vendor. */
export const PageTitle = ({ context: { portal }, title }: { context: Pick<PageContext, 'portal'>; title: string }) => <title>{`${title} · ${portal.brand.name}`}</title>
