/** Joins the class names that apply. */
export const classNames = (...names: readonly (false | null | string | undefined)[]): string => names.filter(Boolean).join(' ')
