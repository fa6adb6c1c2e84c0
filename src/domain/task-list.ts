/** Whose list it is: everybody ticks their own, or the people of an organisation tick one together. */
export const taskScopes = ['organisation', 'person'] as const
export type TaskScope = (typeof taskScopes)[number]

/** The item of `progress` that says that the completion of a list was told: once per list and owner, whatever is ticked afterwards. */
export const completedItem = '*'

/** How far a list is: only the tasks that are in it now count. */
export const stateOfList = (tasks: readonly string[], done: readonly string[]): { done: number; isComplete: boolean; total: number } => {
  const count = tasks.filter((task) => done.includes(task)).length
  return { done: count, isComplete: tasks.length > 0 && count === tasks.length, total: tasks.length }
}
