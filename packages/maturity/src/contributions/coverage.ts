/** What a unit does of what an indicator asks for. */
export const practices = ['done', 'partly', 'not'] as const
export type Practice = (typeof practices)[number]

/** What one unit that was asked has said so far. */
export interface UnitStatement {
  /** Whether the indicator concerns the unit at all; null: it has not answered. */
  readonly applies: boolean | null
  /** Null: not said. Of a unit that it does not concern, nothing is asked. */
  readonly practice: Practice | null
}

/** How far a practice reaches, over the units that it concerns: the words of the levels ("sebagian", "seluruh perangkat daerah"). */
export const practiceReaches = ['nowhere', 'in_some', 'in_all', 'concerns_nobody'] as const
export type PracticeReach = (typeof practiceReaches)[number]

export interface Coverage {
  readonly asked: number
  /** Units of the institution that were not asked: nothing is known of them, so the practice has not reached them. */
  readonly neverAsked: number
  readonly answered: number
  readonly unanswered: number
  readonly applying: number
  readonly notApplying: number
  readonly done: number
  readonly partly: number
  readonly not: number
  /** It concerns them, and how far they do it they have not said. */
  readonly practiceUnsaid: number
  /** What holds, whatever those who are silent will say; null: that still depends on them. */
  readonly reach: PracticeReach | null
  /** Everything that could still come out, in the order of the list. */
  readonly possible: readonly PracticeReach[]
}

/**
 * How many of the units that were asked have said what. Silence is never counted as "no": as long as somebody's answer could change the
 * reach, it is open, and every reach that can still come out is named. A unit that was never asked cannot answer: it counts as not reached.
 *
 *     coverageOf([{ applies: true, practice: 'done' }, { applies: null, practice: null }]).possible // ['in_some', 'in_all']
 *     coverageOf([{ applies: true, practice: 'done' }], 3).reach // 'in_some'
 */
export function coverageOf(statements: readonly UnitStatement[], neverAsked = 0): Coverage {
  const count = (is: (each: UnitStatement) => boolean) => statements.filter(is).length
  const said = (practice: Practice | null) =>
    count((each) => each.applies === true && each.practice === practice)
  const unanswered = count(({ applies }) => applies === null)
  const counts = { done: said('done'), partly: said('partly'), not: said('not') }
  const practiceUnsaid = said(null)
  const possible = possibleReaches(
    { ...counts, not: counts.not + neverAsked },
    { unanswered, practiceUnsaid },
  )
  const [only, ...others] = possible
  return {
    ...{ asked: statements.length, neverAsked, answered: statements.length - unanswered, unanswered },
    ...{ applying: count(({ applies }) => applies === true) },
    ...{ notApplying: count(({ applies }) => applies === false), ...counts, practiceUnsaid, possible },
    reach: only !== undefined && others.length === 0 ? only : null,
  }
}

type Counts = Readonly<Record<Practice, number>>

interface Silent {
  readonly unanswered: number
  readonly practiceUnsaid: number
}

/** Two of a kind can bring about whatever more of them can: one that does it and one that does not. */
function possibleReaches(counts: Counts, { unanswered, practiceUnsaid }: Silent): PracticeReach[] {
  const silent = [
    ...Array.from({ length: Math.min(unanswered, 2) }, () => [...practices, null]),
    ...Array.from({ length: Math.min(practiceUnsaid, 2) }, () => [...practices]),
  ]
  const ends = silent.reduce<readonly Counts[]>(
    (sofar, choices) => sofar.flatMap((each) => choices.map((choice) => withOne(each, choice))),
    [counts],
  )
  const found = new Set(ends.map(reachOf))
  return practiceReaches.filter((reach) => found.has(reach))
}

function withOne(counts: Counts, practice: Practice | null): Counts {
  return practice === null ? counts : { ...counts, [practice]: counts[practice] + 1 }
}

/** Once everybody has said everything. */
function reachOf({ done, partly, not }: Counts): PracticeReach {
  if (done + partly + not === 0) return 'concerns_nobody'
  if (done + partly === 0) return 'nowhere'
  return partly + not === 0 ? 'in_all' : 'in_some'
}
