import type { RevisionNote, Stage, StageEntry } from './api/stage.ts'

/** What was returned last and not signed and sent since, also once it was sent for verification again: whoever checks it asks what became of it. */
export function lastReturn({ stage, entries }: Pick<Stage, 'stage' | 'entries'>): StageEntry | undefined {
  if (stage !== 'filling' && stage !== 'verification' && stage !== 'signing') return undefined
  const submittedAt = entries.findIndex(({ move }) => move === 'submit')
  return entries.slice(0, submittedAt === -1 ? undefined : submittedAt).find(({ move }) => move === 'return')
}

/** The notes whose indicator is as it was when it was returned. */
export function unchangedNotes({
  stage,
  entries,
  changedSinceReturn,
}: Pick<Stage, 'stage' | 'entries' | 'changedSinceReturn'>): readonly RevisionNote[] {
  const notes = lastReturn({ stage, entries })?.revisionNotes ?? []
  return notes.filter(({ indicatorCode }) => !changedSinceReturn.includes(indicatorCode))
}
