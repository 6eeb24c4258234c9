import { type JudgedOutside, type Judgement, judgedOutside } from '@undagi/maturity'
import { isJudged, type JudgedAction, type Recorded, type RecordedAction } from '../../assessment-action.ts'
import type { TakenOutside } from '../stage-moved.ts'

interface By {
  readonly byName: string
  readonly at: Date
}

export interface SaidOutside extends Judgement, By {
  /** Written, with the value of the stage before, and not confirmed. */
  readonly unconfirmed: boolean
}

export interface Review extends By {
  readonly valid: boolean
  readonly note: string
  /** How often the indicator was reviewed. */
  readonly version: number
  /** Whether nobody has judged it again since. */
  readonly isCurrent: boolean
}

interface Correction extends Judgement, By {
  readonly reason: string
  readonly outside: TakenOutside
  /** Whether an assessor has judged the indicator since: the later word counts. */
  readonly isOvertaken: boolean
}

interface DraftShown extends By {
  readonly shown: boolean
  readonly outside: TakenOutside
}

/** Everything that was said from outside, by indicator, the earliest first: the last of a list counts. */
export interface Outside {
  readonly said: Readonly<Record<JudgedOutside, ReadonlyMap<string, readonly SaidOutside[]>>>
  readonly reviews: ReadonlyMap<string, Review>
  readonly corrections: ReadonlyMap<string, readonly Correction[]>
  /** The last word on whether the institution is shown a draft; null: nobody spoke of it. */
  readonly draft: DraftShown | null
}

const nothingFromOutside: Outside = {
  said: { document_review: new Map(), interview: new Map(), site_visit: new Map() },
  reviews: new Map(),
  corrections: new Map(),
  draft: null,
}

/** The fold of what those from outside did; other actions are none of it. */
export function gatherOutside(actions: readonly RecordedAction[]): Outside {
  return actions.filter((action) => isJudged(action)).reduce<Outside>(foldOutside, nothingFromOutside)
}

function foldOutside(outside: Outside, action: JudgedAction & Recorded): Outside {
  const by = { byName: action.actorName, at: action.actedAt }
  switch (action.kind) {
    case 'stage_judged': {
      const { stage, indicatorCode } = action
      const said = {
        ...outside.said,
        [stage]: added(outside.said[stage], indicatorCode, {
          ...{ ...judgementOf(action), ...by },
          unconfirmed: action.unconfirmed === true,
        }),
      }
      const reviews = outdated(outside.reviews, indicatorCode)
      return { ...outside, said, reviews, corrections: overtaken(outside, action) }
    }
    case 'score_reviewed': {
      const { indicatorCode, valid, note } = action
      const version = (outside.reviews.get(indicatorCode)?.version ?? 0) + 1
      const review = { valid, note, version, isCurrent: true, ...by }
      return { ...outside, reviews: new Map(outside.reviews).set(indicatorCode, review) }
    }
    case 'corrected': {
      const { indicatorCode, reason, outside: taken } = action
      const correction = { ...judgementOf(action), reason, outside: taken, ...by, isOvertaken: false }
      // The review marked another value than the one that a letter has set.
      const reviews = outdated(outside.reviews, indicatorCode)
      return { ...outside, reviews, corrections: added(outside.corrections, indicatorCode, correction) }
    }
    case 'draft_shown':
      return { ...outside, draft: { shown: action.shown, outside: action.outside, ...by } }
  }
}

function judgementOf({ value, facts, analysis, justification }: Judgement): Judgement {
  return { value, facts, analysis, justification }
}

function added<T>(lists: ReadonlyMap<string, readonly T[]>, code: string, last: T) {
  return new Map(lists).set(code, [...(lists.get(code) ?? []), last])
}

/** What was reviewed is not what stands there now. */
function outdated(reviews: ReadonlyMap<string, Review>, code: string): ReadonlyMap<string, Review> {
  const review = reviews.get(code)
  return review === undefined ? reviews : new Map(reviews).set(code, { ...review, isCurrent: false })
}

/** A correction counts until the indicator is judged again, in the last stage that has spoken of it or in a later one. */
function overtaken(
  { said, corrections }: Pick<Outside, 'said' | 'corrections'>,
  { stage, indicatorCode: code }: Extract<JudgedAction, { kind: 'stage_judged' }>,
): Outside['corrections'] {
  const known = corrections.get(code)
  const later = judgedOutside.slice(judgedOutside.indexOf(stage) + 1)
  if (known === undefined || later.some((each) => said[each].has(code))) return corrections
  return new Map(corrections).set(
    code,
    known.map((each) => ({ ...each, isOvertaken: true })),
  )
}
