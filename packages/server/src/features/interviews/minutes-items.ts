import type { Contribution, Interview } from './interview.ts'

/** One question or answer, as it stands in minutes. */
export interface SaidInTurn {
  readonly kind: 'question' | 'answer'
  readonly text: string
  /** Who said it. */
  readonly by: string
  /** Who wrote it down, where that was somebody else. */
  readonly writtenBy: string | null
}

interface Shown {
  readonly shown: readonly {
    readonly offerId: string
    readonly page: number | null
    readonly place: string
  }[]
}

/** The items of the agenda that something was said of, then whatever else was talked about. */
function codesOf({ agenda, contributions, shown, clocks }: Interview): readonly string[] {
  const public_ = contributions.filter(({ kind }) => kind !== 'note')
  const touched = new Set([...public_, ...shown].map(({ code }) => code).concat([...clocks.keys()]))
  const planned = agenda.items.map(({ code }) => code).filter((code) => touched.has(code))
  return [...new Set([...planned, ...touched])]
}

/** Every item with what was said of it, in the order in which it came in. What assessors note for themselves is not in it. */
export function inOrder(interview: Interview) {
  return codesOf(interview).map((code) => ({
    code,
    said: interview.contributions.flatMap((each) => (each.code === code ? turnOf(each) : [])),
    shown: shownOf(interview, code),
  }))
}

function turnOf({ kind, versions, spokenBy, byName }: Contribution): readonly SaidInTurn[] {
  if (kind === 'note') return []
  const by = spokenBy || byName
  return [{ kind, text: versions.at(-1)?.text ?? '', by, writtenBy: by === byName ? null : byName }]
}

function shownOf({ shown }: Interview, code: string): Shown['shown'] {
  return shown
    .filter((each) => each.code === code)
    .map(({ offerId, page, place }) => ({ offerId, page, place }))
}
