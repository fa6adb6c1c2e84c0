/** A column as people see it; `tone` names its colour. */
export type ColumnInfo = { id: string; label: string; tone: string }
