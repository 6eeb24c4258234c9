import type { Judgement } from '@undagi/maturity'
import { joinTexts, mergeTexts } from '../../../lib/merge-texts.ts'
import { type HeldWords, isSameWords } from './judgement-words.ts'

const judgedFields = ['value', 'facts', 'analysis', 'justification'] as const
export type JudgedField = (typeof judgedFields)[number]

/** Words of two people on the same lines, or two values: a person must choose. */
export interface JudgementConflict {
  readonly base: Judgement
  readonly theirs: HeldWords
  readonly fields: readonly JudgedField[]
}

/** One judgement between the page and the server. */
export interface JudgementDraft {
  /** What the server held when the words on the page were last brought together with it. */
  readonly base: HeldWords
  readonly words: Judgement
  readonly sending: Judgement | null
  /** The person confirms it as it stands, which is a word of their own. */
  readonly isConfirming: boolean
  /** What is on its way confirms it. */
  readonly isConfirmationSent: boolean
  readonly conflict: JudgementConflict | null
  /** A colleague's change that was taken over and not looked at yet. */
  readonly takenOver: HeldWords | null
  /** `elsewhere`: the assessment went on to another stage; `refused`: the server says why in `problem`. */
  readonly line: 'open' | 'down' | 'refused' | 'elsewhere'
  readonly problem: unknown
}

export type JudgementEvent =
  | { readonly type: 'wrote'; readonly words: Judgement }
  | { readonly type: 'confirmed' }
  | { readonly type: 'heard'; readonly held: HeldWords }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly held: HeldWords }
  | { readonly type: 'stale'; readonly held: HeldWords }
  | { readonly type: 'unanswered' }
  | { readonly type: 'elsewhere' }
  | { readonly type: 'refused'; readonly problem: unknown }
  | { readonly type: 'chose'; readonly field: JudgedField; readonly whose: 'mine' | 'theirs' | 'both' }
  | { readonly type: 'looked' }

/** What was kept on the device goes on from where it was left, however far the server has come since. */
export function startJudgement(
  held: HeldWords,
  kept: { readonly base: HeldWords; readonly words: Judgement } | null,
): JudgementDraft {
  const quiet = {
    sending: null,
    isConfirming: false,
    isConfirmationSent: false,
    conflict: null,
    takenOver: null,
    problem: null,
  }
  const begun: JudgementDraft = {
    ...{ base: kept?.base ?? held, words: kept?.words ?? held.words, line: 'open' },
    ...quiet,
  }
  return kept === null ? begun : takeIn(begun, held)
}

export function nextJudgement(draft: JudgementDraft, event: JudgementEvent): JudgementDraft {
  switch (event.type) {
    case 'wrote':
      return { ...draft, words: event.words, line: draft.line === 'refused' ? 'open' : draft.line }
    case 'confirmed':
      return { ...draft, isConfirming: true }
    case 'heard':
      // one's own word may come back before its answer
      return draft.sending === null ? takeIn(draft, event.held) : draft
    case 'sent':
      return { ...draft, sending: draft.words, isConfirming: false, isConfirmationSent: draft.isConfirming }
    case 'saved': {
      const base = event.held
      const words =
        draft.sending !== null && isSameWords(draft.words, draft.sending) ? base.words : draft.words
      return { ...draft, base, words, sending: null, line: 'open', problem: null }
    }
    case 'stale':
      return takeIn({ ...draft, sending: null, line: 'open' }, event.held)
    case 'unanswered': {
      const isConfirming = draft.isConfirming || draft.isConfirmationSent
      return { ...draft, sending: null, isConfirming, line: 'down' }
    }
    case 'elsewhere':
      return { ...draft, sending: null, line: 'elsewhere' }
    case 'refused':
      return { ...draft, sending: null, line: 'refused', problem: event.problem }
    case 'chose':
      return choose(draft, event)
    case 'looked':
      return { ...draft, takenOver: null }
  }
}

export function isUnsaved({ base, words }: Pick<JudgementDraft, 'base' | 'words'>): boolean {
  return !isSameWords(base.words, words)
}

/** Whether there is something to send that the server could take. */
export function wantsToSend(draft: JudgementDraft): boolean {
  const { sending, conflict, line, isConfirming } = draft
  if (sending !== null || conflict !== null || line === 'elsewhere' || line === 'refused') return false
  return isConfirming || isUnsaved(draft)
}

/** A colleague's word is brought together with what is on the page: field by field, texts line by line. */
function takeIn(draft: JudgementDraft, theirs: HeldWords): JudgementDraft {
  const { base, words, conflict } = draft
  // an answer that was on its way while something newer came
  if (theirs.version < base.version) return draft
  if (theirs.version === base.version)
    return { ...draft, base: theirs, words: isUnsaved(draft) ? words : theirs.words }
  const from = conflict?.base ?? base.words
  const merged = mergeFields(from, words, theirs.words)
  const wasChanged = !isSameWords(from, theirs.words)
  return {
    ...draft,
    base: theirs,
    words: merged.words,
    conflict: merged.fields.length > 0 ? { base: from, theirs, fields: merged.fields } : null,
    takenOver: wasChanged ? theirs : draft.takenOver,
  }
}

interface Merged {
  readonly words: Judgement
  readonly fields: readonly JudgedField[]
}

function mergeFields(base: Judgement, mine: Judgement, theirs: Judgement): Merged {
  const one = {
    value: mine.value === base.value ? theirs.value : mine.value,
    facts: mergeTexts(base.facts, mine.facts, theirs.facts),
    analysis: mergeTexts(base.analysis, mine.analysis, theirs.analysis),
    justification: mergeTexts(base.justification, mine.justification, theirs.justification),
  }
  const twoValues = mine.value !== theirs.value && mine.value !== base.value && theirs.value !== base.value
  return {
    words: {
      value: one.value,
      facts: one.facts ?? mine.facts,
      analysis: one.analysis ?? mine.analysis,
      justification: one.justification ?? mine.justification,
    },
    fields: judgedFields.filter((field) => (field === 'value' ? twoValues : one[field] === null)),
  }
}

function choose(
  draft: JudgementDraft,
  { field, whose }: Extract<JudgementEvent, { type: 'chose' }>,
): JudgementDraft {
  const { conflict, words } = draft
  if (conflict === null || !conflict.fields.includes(field)) return draft
  const fields = conflict.fields.filter((each) => each !== field)
  const theirs = conflict.theirs.words
  const chosen =
    field === 'value'
      ? { value: whose === 'mine' ? words.value : theirs.value }
      : { [field]: textOf(whose, { base: conflict.base[field], mine: words[field], theirs: theirs[field] }) }
  return {
    ...draft,
    words: { ...words, ...chosen },
    conflict: fields.length > 0 ? { ...conflict, fields } : null,
  }
}

interface ThreeTexts {
  readonly base: string
  readonly mine: string
  readonly theirs: string
}

function textOf(whose: 'mine' | 'theirs' | 'both', { base, mine, theirs }: ThreeTexts): string {
  switch (whose) {
    case 'mine':
      return mine
    case 'theirs':
      return theirs
    case 'both':
      return joinTexts(base, mine, theirs)
  }
}
