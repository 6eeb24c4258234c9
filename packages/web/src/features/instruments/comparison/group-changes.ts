import type { FactSubject, RevisionChange } from '@undagi/maturity'

/** Changes that are read together: those of one indicator, or those of the edition and its groups. */
export interface ChangeGroup {
  /** Code of the indicator; absent for the edition itself. */
  readonly code: string | undefined
  readonly changes: readonly RevisionChange[]
}

/** The changes by what they are about, in the order in which they come. */
export function groupChanges(changes: readonly RevisionChange[]): readonly ChangeGroup[] {
  return [...Map.groupBy(changes, ({ subject }) => indicatorCodeOf(subject))].map(([code, grouped]) => ({
    code,
    changes: grouped,
  }))
}

function indicatorCodeOf(subject: FactSubject): string | undefined {
  return subject.kind === 'edition' || subject.kind === 'group' ? undefined : subject.code
}
