/** The page of the portal that shows a record, whatever its room is called: what mails, notifications and the search lead to. */
export const recordPage = ({ relationTo, value }: { relationTo: string; value: string }): string => `/open/${relationTo}/${value}`
