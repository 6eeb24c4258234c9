import {
  type KitQuestion,
  type KitSaying,
  type MergeOutcome,
  mergeSayings,
  type ReturnedKit,
} from '@undagi/result-tables'
import { type AskedUnit, hasSaid } from '../asked-unit.ts'
import type { DraftRow } from '../contributions.repository.ts'
import { type CurrentSaying, currentSaying } from './current-saying.ts'

/** `faulty`: what it says is no answer. `confirmed`, `withdrawn`: it differs, and may not be changed by a workbook. */
export const rowOutcomes = [
  ...(['unchanged', 'same', 'workbook', 'online', 'conflict'] as const satisfies readonly MergeOutcome[]),
  ...(['faulty', 'confirmed', 'withdrawn'] as const),
] as const
export type RowOutcome = (typeof rowOutcomes)[number]

export interface PlannedRow {
  readonly question: KitQuestion
  readonly asked: AskedUnit
  readonly line: number | null
  readonly outcome: RowOutcome
  readonly theirs: KitSaying | null
  readonly ours: CurrentSaying
  /** With these it is applied: as they were seen. */
  readonly revision: number
  readonly draftVersion: number
  readonly faults: readonly string[]
}

interface Returning {
  readonly questions: readonly KitQuestion[]
  readonly returned: Pick<ReturnedKit, 'rows'>
  readonly asked: readonly AskedUnit[]
  readonly drafts: readonly DraftRow[]
}

/** What a workbook would change, question by question, against what stands now. */
export function planReturn({ questions, returned, asked, drafts }: Returning): readonly PlannedRow[] {
  return questions.flatMap((question) => {
    const here = asked.find(({ request }) => request.id === question.requestId)
    const row = returned.rows.find(({ requestId }) => requestId === question.requestId)
    if (here === undefined || row === undefined) return []
    const draft = drafts.find(({ requestId }) => requestId === question.requestId)
    const ours = currentSaying(here.standing, draft)
    const { line, saying: theirs, faults } = row
    return [
      {
        ...{ question, asked: here, line, theirs, ours, faults },
        outcome: outcomeOf({ base: question.said, theirs, ours: ours.saying, asked: here, faults }),
        revision: here.standing?.answer.revision ?? 0,
        draftVersion: draft?.version ?? 0,
      },
    ]
  })
}

interface Compared {
  readonly base: KitSaying
  readonly theirs: KitSaying | null
  readonly ours: KitSaying
  readonly asked: AskedUnit
  readonly faults: readonly string[]
}

function outcomeOf({ base, theirs, ours, asked, faults }: Compared): RowOutcome {
  if (faults.length > 0) return 'faulty'
  const merged = mergeSayings({ base, theirs, ours })
  if (!isTaken(merged)) return merged
  if (asked.withdrawal !== null) return 'withdrawn'
  return hasSaid(asked) && asked.standing?.confirmation != null ? 'confirmed' : merged
}

/** What a person may choose to apply. */
export function isTaken(outcome: RowOutcome): boolean {
  return outcome === 'workbook' || outcome === 'conflict'
}
