import { Skeleton } from '../ui/skeleton.js'

/** Holds the place of a room while it is being loaded. */
export const RoomLoading = () => (
  <div aria-busy className="flex flex-col gap-6">
    <div className="flex flex-col gap-3">
      <Skeleton className="h-8 w-56" />
      <Skeleton className="h-5 w-80 max-w-full" />
    </div>
    <div className="grid grid-cols-2 gap-4 xl:grid-cols-4">
      {[1, 2, 3, 4].map((place) => (
        <Skeleton className="h-28" key={place} />
      ))}
    </div>
    <Skeleton className="h-72" />
  </div>
)
