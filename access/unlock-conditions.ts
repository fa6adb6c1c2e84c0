import type { UnlockCondition } from '../src/domain/unlock.js'
import { localizedColumn } from '../src/database/reads/localized-column.js'

/** A task list that a condition names, with the room it stands in and whether its owner has done all of it. */
type StoredTaskList = { isDone: boolean; room: string; roomTitle: null | string; title: Record<string, unknown> | null | string }

/** One condition as the query hands it over; `rank`, `course` and `list` are null when what they name was deleted. */
export type StoredCondition = {
  course: null | { id: string; isHeld: boolean; title: null | string }
  date: null | string
  kind: UnlockCondition['kind']
  list: null | StoredTaskList
  name: null | string
  rank: null | number
  tasks: null | string
}

/** The ids of the task lists of a room, as the index `portal_rooms_task_lists` keeps them. */
export const taskListIds = (layout: string): string => `jsonb_path_query_array(${layout}, '$[*] ? (@.blockType == "tasks").id')`

const named = (table: string, alias: string, field: string, defaultLocale: null | string): string => localizedColumn({ alias, at: 2, defaultLocale, field, table })

const holdsCourse = `exists (select 1 from certificates h where h.course_id = c.id and h.withdrawn_at is null and (h.expires_at is null or h.expires_at > now())
  and (h.partner_user_id = $3::uuid or h.partner_id = $4::uuid))`

const isListDone = `(jsonb_array_length(coalesce(b.block->'items', '[]')) > 0 and not exists (select 1 from jsonb_array_elements(b.block->'items') i
  where not exists (select 1 from progress p where p.block = u.tasks and p.item = i.value->>'id' and p.done_at is not null
    and p.owner = case b.block->>'scope' when 'organisation' then $4::uuid::text else $3::uuid::text end)))`

/**
 * A row `u` of conditions as JSON, judged for a person (`$3`) and a partner (`$4`) of a type (`$1`), with names in a language (`$2`). `t` and `s` are its
 * tier and stage. Progress and certificates are looked up inside a CASE: a portal without such conditions asks nothing about them.
 */
export const conditionAsJson = (defaultLocale: null | string): string => `json_build_object('kind', u.kind, 'date', u.date, 'tasks', u.tasks, 'rank', coalesce(t.rank, s.rank),
  'name', coalesce(${named('tiers', 't', 'name', defaultLocale)}, ${named('stages', 's', 'name', defaultLocale)}),
  'course', case when u.kind::text = 'certificate' then (select json_build_object('id', c.id, 'title', ${named('courses', 'c', 'title', defaultLocale)}, 'isHeld', ${holdsCourse})
    from courses c where c.id = u.certificate_id) end,
  'list', case when u.kind::text = 'tasks' then (select json_build_object('room', o.id, 'roomTitle', ${named('rooms', 'o', 'title', defaultLocale)}, 'title', b.block->'title', 'isDone', ${isListDone})
    from rooms o cross join lateral jsonb_array_elements(o.layout) as b(block)
    where o.partner_type_id = $1::uuid and o.deleted_at is null and ${taskListIds('o.layout')} ? u.tasks and b.block->>'blockType' = 'tasks' and b.block->>'id' = u.tasks
    order by o.id limit 1) end)`

/** The joins that {@link conditionAsJson} needs beside `u`. */
export const conditionJoins = `left join tiers t on u.kind::text = 'tier' and t.id = u.tier_id left join stages s on u.kind::text = 'stage' and s.id = u.stage_id`

const inLanguage = (value: StoredTaskList['title'], locale: string, defaultLocale: null | string): string => {
  const text = typeof value === 'object' && value !== null ? (value[locale] ?? value[defaultLocale ?? 'en'] ?? Object.values(value)[0]) : value
  return typeof text === 'string' ? text : ''
}

/** A condition that the decision can judge. One whose tier, stage, course, task list or date is gone can never hold: a room must not open because something was deleted. */
export const conditionOf = ({ course, date, kind, list, name, rank, tasks }: StoredCondition, locale: string, defaultLocale: null | string): UnlockCondition => {
  switch (kind) {
    case 'certificate':
      return { certificate: course?.id ?? '', kind, label: course ? (course.title ?? '–') : null }
    case 'date':
      return { date: date ?? 'never', kind }
    case 'tasks':
      return { kind, label: list ? inLanguage(list.title, locale, defaultLocale) : null, room: list && { id: list.room, title: list.roomTitle ?? '–' }, taskList: tasks ?? '' }
    default:
      return { kind, label: name ?? '–', rank: rank ?? Number.POSITIVE_INFINITY }
  }
}

/** What of the conditions is fulfilled by things people did: task lists and certificates. */
export const factsOf = (conditions: readonly StoredCondition[]): { completedTaskLists: string[]; validCertificates: string[] } => ({
  completedTaskLists: conditions.flatMap(({ list, tasks }) => (tasks !== null && list?.isDone ? [tasks] : [])),
  validCertificates: conditions.flatMap(({ course }) => (course?.isHeld ? [course.id] : [])),
})
