import { type JudgedOutside, judgedOutside } from '@undagi/maturity'
import type { Duty } from '@undagi/permissions'
import type { RecordedAction } from '../../assessment-action.ts'
import { gatherDouble, type SignedAction } from '../double/gather-double.ts'
import { gatherOutside, type Outside } from './gather-outside.ts'
import { isJudgedBy } from './is-judged-by.ts'

interface Asked {
  readonly duty: Duty
  /** Where the assessment stands. */
  readonly stage: string
  readonly personId: string
  /** Of the edition, as far as they were assigned, in its order. */
  readonly assigned: readonly string[]
  /** To be judged once more whatever was said: an accepted objection waits for it. */
  readonly again?: ReadonlySet<string>
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
  const notDone = codes.filter((code) => asked.again?.has(code) === true || !isDone(code))
  const waits = waitsFor(actions, asked)
  const open = notDone.filter(waits)
  // what nobody judged and nobody asks for now is neither done nor to be done
  return { of: codes.length - notDone.length + open.length, open }
}

/** Where something was given back, that alone is asked for. */
function waitsFor(
  actions: readonly RecordedAction[],
  { duty, stage, again }: Asked,
): (code: string) => boolean {
  const isWritten = duty === 'judging' && judgedOutside.some((each) => each === stage)
  const returned = isWritten ? givenBack(actions) : undefined
  // by a letter that names none, whatever it means is judged as before
  if (returned === undefined || returned.codes.size === 0) return () => true
  return (code) => returned.codes.has(code) || again?.has(code) === true
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
  return (code) => stages.some((stage) => isJudgedBy(said[stage].get(code)))
}

/** The same of what was said in one stage: while it is written, by what was given back; `moves` in order. */
export function judgedTest({
  state,
  moves,
  outside,
}: {
  readonly state: string
  readonly moves: readonly RecordedAction[]
  readonly outside: Outside
}): (stage: JudgedOutside, code: string) => boolean {
  const written = judgedOutside.find((each) => each === state)
  const isNow = written && isJudgedNow(moves, outside, written)
  return (stage, code) =>
    isNow !== undefined && stage === written ? isNow(code) : isJudgedBy(outside.said[stage].get(code))
}

/** What was given back is to be judged once more, in the same words if need be, unless a letter has settled it; everything else stays as it was. */
function isJudgedNow(
  actions: readonly RecordedAction[],
  { said, corrections }: Outside,
  stage: JudgedOutside,
): (code: string) => boolean {
  const isJudged = (code: string) => isJudgedBy(said[stage].get(code))
  const returned = givenBack(actions)
  if (returned === undefined) return isJudged
  const isSince = ({ at }: { readonly at: Date }) => at > returned.at
  const isAnswered = (code: string) =>
    isJudgedBy(said[stage].get(code)?.filter(isSince)) || (corrections.get(code) ?? []).some(isSince)
  return (code) => (returned.codes.has(code) ? isAnswered(code) : isJudged(code))
}

/** What the last move gave back to the assessors, and when; undefined: it gave nothing back. */
export function givenBack(
  actions: readonly RecordedAction[],
): { readonly codes: ReadonlySet<string>; readonly at: Date } | undefined {
  const moved = actions.findLast((action) => action.kind === 'stage_moved')
  if (moved?.kind !== 'stage_moved' || moved.move !== 'return_to_assessors') return undefined
  return { codes: new Set(moved.revisionNotes.map(({ indicatorCode }) => indicatorCode)), at: moved.actedAt }
}
