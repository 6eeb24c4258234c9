import type { RecordedEntry } from './interview-entry.ts'

interface SaidValue {
  readonly value: string | null
  readonly at: Date
}

export interface InterviewValue {
  /** As the interview left it. */
  readonly after: string | null
  /** What it became when it was judged again for an objection that was accepted; null: it was not. */
  readonly objected: string | null
}

/** When the first objection to an indicator was accepted, by the clock of the server; undefined: none was. */
export function firstAccepted(entries: readonly RecordedEntry[], code: string): Date | undefined {
  const objections = new Set(
    entries.flatMap(({ entry }) =>
      entry.kind === 'objected' && entry.code === code ? [entry.objectionId] : [],
    ),
  )
  return entries.find(
    ({ entry }) => entry.kind === 'objection_answered' && entry.accepted && objections.has(entry.objectionId),
  )?.recordedAt
}

/** What is judged after an objection was accepted is no longer the word of the interview: the two stand apart. */
export function interviewValue(
  said: readonly SaidValue[],
  { acceptedAt, carried }: { readonly acceptedAt: Date; readonly carried: string | null },
): InterviewValue {
  const left = said.filter(({ at }) => at <= acceptedAt).at(-1)
  const since = said.filter(({ at }) => at > acceptedAt).at(-1)
  return { after: left === undefined ? carried : left.value, objected: since?.value ?? null }
}
