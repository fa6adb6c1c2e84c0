/** What the foreign host must answer once it runs. Each check is a fact and whether it holds. */
export const hostChecks = async ({ origin, password }) => {
  const call = async (method, address, { body, cookie, headers } = {}) => {
    const response = await fetch(`${origin}${address}`, {
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { origin, ...(body !== undefined && { 'content-type': 'application/json' }), ...(cookie && { cookie }), ...headers },
      method,
      redirect: 'manual',
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { body: isJson ? JSON.parse(text) : undefined, headers: response.headers, status: response.status, text }
  }
  const signIn = async (collection, email) => {
    const { headers, status, text } = await call('POST', `/api/${collection}/login`, { body: { email, password } })
    const cookie = headers.getSetCookie()[0]?.split(';')[0]
    if (status !== 200 || !cookie) {
      throw new Error(`${email} could not sign in: ${status} ${text.slice(0, 500)}`)
    }
    return cookie
  }

  const partner = await signIn('partner-users', 'person@agency.test')
  const staff = await signIn('users', 'staff@host.test')
  const rooms = await call('GET', '/api/portal/rooms', { cookie: partner })
  const room = await call('GET', '/api/portal/rooms/welcome', { cookie: partner })
  const quote = room.body?.blocks?.find(({ blockType }) => blockType === 'quote')
  const page = await call('GET', '/partners/rooms/welcome', { cookie: partner })
  const prices = await call('GET', '/partners/rooms/prices', { cookie: partner })
  const leadsPage = await call('GET', '/partners/rooms/leads', { cookie: partner })
  const stranger = await call('GET', '/partners/rooms/welcome')
  const product = await call('GET', '/api/products', { cookie: partner })
  const lead = await call('POST', '/api/leads', { body: { company: 'Prospect', email: 'someone@prospect.example' }, cookie: partner, headers: { 'idempotency-key': 'host-test-1' } })
  const again = await call('POST', '/api/leads', { body: { company: 'Prospect', email: 'someone@prospect.example' }, cookie: partner, headers: { 'idempotency-key': 'host-test-1' } })
  const overview = await call('GET', '/api/portal/overview', { cookie: partner })
  const search = await call('GET', '/api/portal/search?q=Welcome', { cookie: partner })
  const graphql = await call('POST', '/api/graphql', { body: { query: '{ portalRooms { rooms { slug title } } }' }, cookie: partner })
  const admin = await call('GET', '/admin/collections/partners', { cookie: staff })
  const noEntry = await call('GET', '/admin/collections/partners', { cookie: partner })

  return [
    ['the host still serves its own page', (await call('GET', '/')).text.includes('own page')],
    ['the admin asks strangers to sign in', (await call('GET', '/admin/login')).text.includes('Log')],
    ['staff see the portal’s collections in the admin, under the host’s labels', admin.status === 200 && admin.text.includes('Agencies')],
    ['a partner user does not enter the admin', noEntry.status === 307 && (noEntry.headers.get('location') ?? '').includes('unauthorized')],
    ['nobody registers as the first user', (await call('POST', '/api/users/first-register', { body: { email: 'me@host.test', name: 'Me', password } })).status >= 400],
    ['a partner user reads the own rooms', rooms.status === 200 && rooms.body.rooms.map(({ slug }) => slug).sort().join() === 'leads,prices,welcome'],
    ['a room carries the host’s own block over REST, with what its load added', quote?.quotation === 'The gate has no queue any more.' && quote?.data?.partner === 'First Agency'],
    ['the page of the room shows the host’s own block', page.status === 200 && page.text.includes('host-quote') && page.text.includes('The gate has no queue any more.')],
    ['the page carries the host’s name and stays below its path', page.text.includes('Foreign Host Partners') && page.text.includes('/partners/rooms/leads')],
    ['the host’s own room kind has its page, with what its reader may see', prices.status === 200 && prices.text.includes('host-prices') && prices.text.includes('Yard')],
    ['the leads room has its page', leadsPage.status === 200 && leadsPage.text.includes('Leads')],
    ['a stranger is sent to the sign-in below the same path', (stranger.status === 307 || stranger.status === 303) && (stranger.headers.get('location') ?? '').includes('/partners/sign-in')],
    ['the sign-in page has its form', (await call('GET', '/partners/sign-in')).text.includes('type="password"')],
    ['REST tells a stranger nothing', (await call('GET', '/api/portal/rooms')).status === 401],
    ['the host’s policy lets partners read products without what they cost', product.status === 200 && product.body.docs[0]?.name === 'Yard' && product.body.docs[0]?.purchasePriceInCents === undefined],
    ['the host’s policy keeps partners from writing products', [400, 403].includes((await call('POST', '/api/products', { body: { name: 'Mine' }, cookie: partner })).status)],
    ['a trusted collection keeps its own access', (await call('GET', '/api/events')).body?.docs?.[0]?.title === 'Open day'],
    ['a partner submits a lead, and the same key submits it once', lead.status === 201 && again.body?.doc?.id === lead.body?.doc?.id],
    ['the overview and the search answer', overview.status === 200 && overview.body.leads.total === 1 && search.status === 200 && search.body.groups.some(({ kind }) => kind === 'rooms')],
    ['GraphQL answers the same rooms', JSON.stringify(graphql.body?.data?.portalRooms?.rooms?.map(({ slug }) => slug).sort()) === '["leads","prices","welcome"]'],
  ]
}
