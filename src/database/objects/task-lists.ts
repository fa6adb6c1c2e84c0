import { type DatabaseObject, hasIndex } from './database-object.js'

/** Finds the room of a task list by the list's id, without reading the blocks of every room. The expression is that of access/unlock-conditions.ts. */
export const taskListsOfRooms: DatabaseObject = {
  create: `create index if not exists portal_rooms_task_lists on rooms using gin ((jsonb_path_query_array(layout, '$[*] ? (@.blockType == "tasks").id')))`,
  isPresent: hasIndex('portal_rooms_task_lists'),
  name: 'portal_rooms_task_lists',
  without: 'a room that opens by a task list would read every other room first',
}
