/**
 * Roles in a team, as decrees of heads of institutions usually name them; no regulation lists them.
 * Source: { document: pengalaman, at: "susunan keanggotaan dalam keputusan kepala daerah" }
 */
export const teamRoles = ['patron', 'chair', 'vice_chair', 'secretary', 'member'] as const

/** What a meeting was about, as far as an instrument asks for it; a meeting about something else has none of them. */
export const meetingSubjects = [
  /** The team did what its decree asks of it. */
  'tasks',
  /** Its work programme was told to, or discussed with, the units. */
  'programme',
  /** Its work was reviewed. */
  'work_review',
  /** Its decree was reviewed. */
  'decree_review',
] as const
export type MeetingSubject = (typeof meetingSubjects)[number]

/** What a team may lack that a round asks for. */
export const hintCodes = [
  'decree_not_enacted',
  'decree_unnumbered',
  'decree_ends_early',
  'no_tasks',
  'no_meeting',
  'minutes_missing',
  /** The criterion takes other kinds of document. */
  'minutes_of_other_kind',
  'units_missing',
] as const
export type HintCode = (typeof hintCodes)[number]
