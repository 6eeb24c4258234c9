import type { Clarification, Room } from '../api/room.ts'

/** How one that was asked for stands; the server takes answers until its deadline, also a further one. */
export function clarificationStanding({ answers, isOver }: Pick<Clarification, 'answers' | 'isOver'>): {
  readonly answeredAt: string | null
  readonly takesAnswers: boolean
} {
  return { answeredAt: answers.at(-1)?.at ?? null, takesAnswers: !isOver }
}

/** Whether an answer to an objection can still be due: one waits, or may still be made. */
export function awaitsAnswers({ term, objections }: Pick<Room, 'term' | 'objections'>): boolean {
  return term !== null && (!term.isOver || objections.some(({ answer }) => answer === null))
}
