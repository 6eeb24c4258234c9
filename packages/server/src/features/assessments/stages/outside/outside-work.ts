import { type JudgedOutside, judgedOutside } from '@undagi/maturity'
import type { Duty } from '@undagi/permissions'
import { gatherDouble, type SignedAction } from '../double/gather-double.ts'
import { gatherOutside, type Outside } from './gather-outside.ts'

interface Asked {
  readonly duty: Duty
  /** Where the assessment stands. */
  readonly stage: string
  readonly personId: string
  /** Of the edition, as far as they were assigned, in its order. */
  readonly assigned: readonly string[]
}

/** How far somebody from outside is: of a second rating over the sample, of everything else over what was assigned. */
export interface OutsideWork {
  readonly of: number
  /** Not done yet, in the order of the edition. */
  readonly open: readonly string[]
}

/** By what was said from outside so far, in order. */
export function outsideWork(actions: readonly SignedAction[], asked: Asked): OutsideWork {
  const { duty, assigned } = asked
  const sample = duty === 'second_rating' ? (gatherDouble(actions).draws.at(-1)?.indicatorCodes ?? []) : null
  const codes = sample === null ? assigned : assigned.filter((code) => sample.includes(code))
  const isDone = doneWith(actions, asked)
  return { of: codes.length, open: codes.filter((code) => !isDone(code)) }
}

/** Judged where it stands now, by whomever; rated a second time by this person; reviewed as it stands. */
function doneWith(
  actions: readonly SignedAction[],
  { duty, stage, personId }: Asked,
): (code: string) => boolean {
  switch (duty) {
    case 'judging': {
      const outside = gatherOutside(actions)
      const written = judgedOutside.find((each) => each === stage)
      return written === undefined
        ? isJudgedIn(outside, judgedOutside)
        : isJudgedNow(actions, outside, written)
    }
    case 'second_rating': {
      const { second } = gatherDouble(actions)
      return (code) => (second.get(code) ?? []).some((each) => each.personId === personId)
    }
    case 'review': {
      const { reviews } = gatherOutside(actions)
      return (code) => reviews.get(code)?.isCurrent === true
    }
  }
}

/** Once no stage is being written, what any of them said counts: after the publication too. */
function isJudgedIn({ said }: Outside, stages: readonly JudgedOutside[]): (code: string) => boolean {
  return (code) => stages.some((stage) => said[stage].has(code))
}

/** Of what was given back that alone is to be judged, once more, in the same words if need be, unless a letter has settled it. */
function isJudgedNow(
  actions: readonly SignedAction[],
  { said, corrections }: Outside,
  stage: JudgedOutside,
): (code: string) => boolean {
  const returned = givenBack(actions)
  // by a letter that names none, whatever it means is judged as before
  if (returned === undefined || returned.codes.size === 0) return (code) => said[stage].has(code)
  const wordsOf = (code: string) => [...(said[stage].get(code) ?? []), ...(corrections.get(code) ?? [])]
  return (code) => !returned.codes.has(code) || wordsOf(code).some(({ at }) => at > returned.at)
}

/** What the last move gave back to the assessors, and when; undefined: it gave nothing back. */
export function givenBack(
  actions: readonly SignedAction[],
): { readonly codes: ReadonlySet<string>; readonly at: Date } | undefined {
  const moved = actions.findLast((action) => action.kind === 'stage_moved')
  if (moved?.kind !== 'stage_moved' || moved.move !== 'return_to_assessors') return undefined
  return { codes: new Set(moved.revisionNotes.map(({ indicatorCode }) => indicatorCode)), at: moved.actedAt }
}
