import type { Objection } from './interview.ts'

/** Whether an objection was answered when its day had passed. It is taken all the same: the publication waits for it. */
export function isLate({ at, dueAt }: Pick<NonNullable<Objection['answer']>, 'at' | 'dueAt'>): boolean {
  return dueAt !== null && dueAt <= at
}
