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

/** An item as minutes told it that were signed before its turns stood in their order. */
export interface SortedItem extends Shown {
  readonly code: string
  readonly questions: readonly { readonly text: string; readonly by: string }[]
  readonly answers: readonly { readonly text: string; readonly by: string }[]
}

interface Shown {
  readonly shown: readonly {
    readonly offerId: string
    readonly page: number | null
    readonly place: string
  }[]
}

/** The items of the agenda that something was said of, then whatever else was talked about. */
export function codesOf({ agenda, contributions, shown, clocks }: Interview): readonly string[] {
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

/** The first and second form of minutes: not a letter of it may change. */
export function sortedItem(interview: Interview, code: string): SortedItem {
  const said = (kind: 'question' | 'answer') =>
    interview.contributions
      .filter((each) => each.kind === kind && each.code === code)
      .map(({ versions, spokenBy, byName }) => ({
        text: versions.at(-1)?.text ?? '',
        by: spokenBy || byName,
      }))
  return {
    ...{ code, questions: said('question'), answers: said('answer') },
    shown: shownOf(interview, code),
  }
}

/** Such an item, to be read like the others: it tells no more than was signed. */
export function asItWasSorted({ code, questions, answers, shown }: SortedItem) {
  const turn = (kind: 'question' | 'answer') => (each: { readonly text: string; readonly by: string }) => ({
    ...{ kind, ...each, writtenBy: null },
  })
  return { code, said: [...questions.map(turn('question')), ...answers.map(turn('answer'))], shown }
}

function shownOf({ shown }: Interview, code: string): Shown['shown'] {
  return shown
    .filter((each) => each.code === code)
    .map(({ offerId, page, place }) => ({ offerId, page, place }))
}
