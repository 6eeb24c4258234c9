import type { MeetingSubject } from './team-words.ts'

interface DecreePlace {
  readonly criterion: string
  readonly document: 'decree'
  /** Asks for the tasks of the team too: offered once the team has written them down. */
  readonly needs?: 'tasks'
}

interface MinutesPlace {
  readonly criterion: string
  readonly document: 'minutes'
  readonly subject: MeetingSubject
  /** Asks for what was done with the result: offered once every decision of the meeting is done. */
  readonly needs?: 'decisions_done'
}

export type TeamPlace = DecreePlace | MinutesPlace

/**
 * Which criteria of an edition the documents of a team are proof for. What a criterion asks, of which kind the document must be, how old
 * it may be and where that is written stand with the criterion in the edition itself (instruments/spbe-2020/indicators/10.yaml, 19.yaml);
 * a test holds the two together. An edition without a line asks for no coordination team.
 */
export const teamPlaces: Readonly<Record<string, readonly TeamPlace[]>> = {
  'spbe-2020': [
    { criterion: '10.2.a', document: 'decree' },
    { criterion: '10.2.b', document: 'decree', needs: 'tasks' },
    { criterion: '10.4.b', document: 'minutes', subject: 'decree_review' },
    { criterion: '10.4.c', document: 'minutes', subject: 'decree_review' },
    { criterion: '10.5.a', document: 'minutes', subject: 'decree_review', needs: 'decisions_done' },
    { criterion: '19.2.a', document: 'decree', needs: 'tasks' },
    { criterion: '19.2.b', document: 'minutes', subject: 'tasks' },
    { criterion: '19.4.a', document: 'minutes', subject: 'programme' },
    { criterion: '19.4.b', document: 'minutes', subject: 'work_review' },
    { criterion: '19.4.c', document: 'minutes', subject: 'work_review' },
    { criterion: '19.5.a', document: 'minutes', subject: 'work_review', needs: 'decisions_done' },
  ],
}
