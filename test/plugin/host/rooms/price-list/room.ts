import { defineRoom } from 'payload-partner-portal/rooms'

/** The host's own room: what partners may sell. */
export const priceListRoom = defineRoom({
  icon: 'tag',
  isRefusedFor: ({ allowsSubPartners }) => (allowsSubPartners ? 'Distributors get their prices by contract. Choose a partner type without sub-partners.' : undefined),
  kind: 'price-list',
  label: { de: 'Preisliste', en: 'Price list' },
  quickActions: () => [{ href: '', icon: 'tag', label: { de: 'Preise ansehen', en: 'See the prices' } }],
  titles: { de: 'Preise', en: 'Prices' },
})
