const general = 'This already exists. Change the value that has to be unique, or open the existing record.'

/**
 * What a person reads when a unique rule of the database refuses a record, by the rule's name and by table and columns, which is how
 * Payload reports it. A rule that is not listed gets a general sentence; none of them names data of somebody else.
 */
const sentences: Readonly<Record<string, string>> = {
  portal_rooms_predefined_once: 'This partner type already has a room of this kind. Open that one, or choose another kind.',
  portal_rooms_slug_once: 'Another room of this partner type already has this address (slug). Choose another one.',
  'rooms(partner_type_id, kind)': 'This partner type already has a room of this kind. Open that one, or choose another kind.',
  'rooms(partner_type_id, slug)': 'Another room of this partner type already has this address (slug). Choose another one.',
}

export const duplicateSentence = (rule: string | undefined, otherwise = general): string => (rule === undefined ? undefined : sentences[rule]) ?? otherwise
