import type { NewTeamChange } from './decide-team-change.ts'

interface NamedDocument {
  readonly field: string
  readonly itemId: string
}

/** Items of the library that a change names, and in which field. */
export function namedDocuments(wanted: NewTeamChange): NamedDocument[] {
  switch (wanted.kind) {
    case 'team_established':
    case 'team_corrected':
      return [{ field: 'decreeItemId', itemId: wanted.decreeItemId }]
    case 'meeting_recorded':
    case 'meeting_corrected': {
      const papers = wanted.paperItemIds.map((itemId) => ({ field: 'paperItemIds', itemId }))
      const { minutesItemId } = wanted
      return minutesItemId === null ? papers : [{ field: 'minutesItemId', itemId: minutesItemId }, ...papers]
    }
    default:
      return []
  }
}
