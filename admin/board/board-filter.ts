/** What a board is narrowed to; kept in the address so that a view can be shared. */
export type BoardFilter = { manager: string; partner: string; search: string }

/** Reads the filter out of the address and writes it back. */
export const filterOf = (params: URLSearchParams): BoardFilter => ({
  manager: params.get('manager') ?? '',
  partner: params.get('partner') ?? '',
  search: params.get('search') ?? '',
})

/** The address of a filter, and of what else a board is narrowed to; empty parts are left out. */
export const searchOf = (filter: Readonly<Record<string, string>>): string => {
  const params = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
  return params.size > 0 ? `?${params.toString()}` : ''
}

/** The parameters of a page as one. */
export const paramsOf = (searchParams: Readonly<Record<string, unknown>> | undefined): URLSearchParams =>
  new URLSearchParams(Object.entries(searchParams ?? {}).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

/** Writes what the board shows into the address without loading anything. */
export const keepInAddress = (filter: Readonly<Record<string, string>>): void => window.history.replaceState(window.history.state, '', `${window.location.pathname}${searchOf(filter)}`)
