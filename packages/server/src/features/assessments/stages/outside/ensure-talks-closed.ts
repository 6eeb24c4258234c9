import type { StageMove } from '@undagi/maturity'
import { codesOf, type OpenTalks } from '../../../interviews/usecases/read-open-talks.ts'
import type { Outside } from './gather-outside.ts'
import { interviewLeftOpen, talksOpen } from './outside.errors.ts'

interface Move {
  readonly move: StageMove
  readonly note?: string | undefined
}

/** Indicators with an accepted objection that nobody has judged since, or set otherwise by the letter that accepted it. */
export function acceptedLeft(
  { accepted }: Pick<OpenTalks, 'accepted'>,
  { said, corrections }: Pick<Outside, 'said' | 'corrections'>,
): readonly string[] {
  const left = accepted.filter(
    ({ code, at }) =>
      !Object.values(said).some((stage) =>
        (stage.get(code) ?? []).some((each) => each.at > at && !each.unconfirmed),
      ) && !(corrections.get(code) ?? []).some((each) => each.at > at),
  )
  return codesOf(left)
}

/**
 * Nothing is published over an objection, and what was accepted is judged again before it is consolidated. Going on from an interview whose
 * minutes are not signed takes a reason: they can still be signed afterwards. Our own rules; no text at hand states them.
 */
export function ensureTalksClosed(
  { move, note = '' }: Move,
  talks: OpenTalks,
  outside: Pick<Outside, 'said' | 'corrections'>,
): void {
  const accepted = acceptedLeft(talks, outside)
  if (move === 'publish' || move === 'open_consolidation') {
    const isPublished = move === 'publish'
    const open = [
      ...named('Sanggahan diterima, belum dinilai lagi', accepted),
      ...(isPublished ? named('Sanggahan belum dijawab', talks.objections) : []),
      ...(isPublished ? named('Klarifikasi yang batasnya belum lewat', codesOf(talks.clarifications)) : []),
      ...(isPublished && talks.termUntil !== null ? ['Masa sanggah masih berjalan.'] : []),
    ]
    if (open.length > 0) throw talksOpen({ detail: open.join(' ') })
  }
  const isLeft = talks.minutes === 'unsigned' || talks.clarifications.length > 0
  const goesOn = move === 'open_site_visit' || move === 'open_score_review'
  if (goesOn && isLeft && talks.minutes !== 'none' && note.trim() === '') throw interviewLeftOpen()
}

const named = (what: string, codes: readonly string[]) =>
  codes.length === 0 ? [] : [`${what}: ${codes.join(', ')}.`]
