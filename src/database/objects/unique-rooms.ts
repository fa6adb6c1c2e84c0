import { type DatabaseObject, hasIndex } from './database-object.js'

/** A predefined room exists once per partner type, also when two editors create it at the same moment. Rooms in the bin do not count. */
export const predefinedRoomsOnce: DatabaseObject = {
  create: `create unique index if not exists portal_rooms_predefined_once on rooms (partner_type_id, kind) where kind <> 'custom' and deleted_at is null`,
  isPresent: hasIndex('portal_rooms_predefined_once'),
  name: 'portal_rooms_predefined_once',
  without: 'a partner type could have the same predefined room twice',
}

/** The address of a room is unique within its partner type. */
export const roomSlugsOnce: DatabaseObject = {
  create: `create unique index if not exists portal_rooms_slug_once on rooms (partner_type_id, slug) where deleted_at is null`,
  isPresent: hasIndex('portal_rooms_slug_once'),
  name: 'portal_rooms_slug_once',
  without: 'two rooms of a partner type could have the same address',
}
