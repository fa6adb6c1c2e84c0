import { notFound } from 'next/navigation'
import type { RoomView } from 'payload-partner-portal/portal'

type Products = { docs: { id: string; name: string }[] }

/** The products that the reader may see, read through the API with the reader's own rights. */
export const PriceList: RoomView = async ({ blocks, context, path, room }) => {
  if (path.length > 0) {
    notFound()
  }
  const { docs } = await context.client.send<Products>('/products', { query: { limit: 100, sort: 'name' } })
  return (
    <>
      <h1>{room.title}</h1>
      {blocks}
      <ul className="host-prices">
        {docs.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  )
}
