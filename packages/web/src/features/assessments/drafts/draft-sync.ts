import { mergeTexts } from '../../../lib/merge-texts.ts'
import { fingerprint } from './fingerprint.ts'

/** A text as the server last told it. */
export interface ServerText {
  readonly text: string
  readonly version: number
  readonly updatedAt: string | null
  readonly updatedByName: string | null
  /** Whether this text is part of the history already, or still a draft. */
  readonly settled: boolean
}

/** One field that is written by several people over an unreliable line. Pure data: see `nextDraft`. */
export interface DraftState {
  /** What stands in the field. Nothing but typing, a merge that keeps it, or a person's choice changes it. */
  readonly text: string
  /** The server's text that `text` builds on. */
  readonly base: ServerText
  /** The request under way; there is never a second one. */
  readonly sending: { readonly text: string; readonly settle: boolean } | null
  /** Fingerprints of texts sent without an answer since `base`: should one come back, it is our own and no colleague's. */
  readonly maybeSaved: readonly string[]
  /** Heard while a request was under way: judged when its answer is known, because it may be our own echo. */
  readonly heard: ServerText | null
  /** A colleague's text that touches the same lines: nothing is sent until a person has chosen. */
  readonly theirs: ServerText | null
  /** A colleague's change that was taken over, with the text before it; shown until looked at. */
  readonly takenOver: { readonly theirs: ServerText; readonly before: string } | null
  /** What the last request met. */
  readonly line: 'up' | 'down' | 'refused' | 'closed'
  /** Typed here since the last settled text: a colleague's draft is never settled in one's own name. */
  readonly typedHere: boolean
  readonly settleWanted: boolean
  /** Whether this device could keep what is not sent yet. */
  readonly keptHere: boolean
}

export type DraftEvent =
  | { readonly type: 'typed'; readonly text: string }
  /** The field was left, or has been at rest: the text may enter the history. */
  | { readonly type: 'rested' }
  | { readonly type: 'sent' }
  | { readonly type: 'acknowledged'; readonly saved: Omit<ServerText, 'text'> }
  /** The server holds another text than the one we built on. */
  | { readonly type: 'stale'; readonly current: ServerText }
  /** No answer: the server may or may not have the text. */
  | { readonly type: 'unanswered' }
  | { readonly type: 'refused' }
  /** Refused for good: this person may not write here (any more). Nothing is asked again by itself. */
  | { readonly type: 'closed' }
  /** A page shows the field to be written in. */
  | { readonly type: 'admitted' }
  /** The server's text, heard without asking to save. */
  | { readonly type: 'heard'; readonly current: ServerText }
  /** A person decided, looking at `seen`. */
  | { readonly type: 'resolved'; readonly text: string; readonly seen: ServerText }
  | { readonly type: 'looked' }
  | { readonly type: 'kept'; readonly ok: boolean }

/** What a device keeps of a text that the server does not have yet. */
export interface UnsentText {
  readonly text: string
  readonly base: ServerText
  readonly maybeSaved: readonly string[]
  /** The server takes it from its author no more. */
  readonly closed?: true
}

export function startDraft(server: ServerText, unsent: UnsentText | null): DraftState {
  const state: DraftState = {
    text: unsent?.text ?? server.text,
    base: unsent?.base ?? server,
    sending: null,
    maybeSaved: unsent?.maybeSaved ?? [],
    heard: null,
    theirs: null,
    takenOver: null,
    line: unsent?.closed ? 'closed' : 'up',
    typedHere: unsent !== null,
    settleWanted: unsent !== null,
    keptHere: true,
  }
  return hear(state, server)
}

export function nextDraft(state: DraftState, event: DraftEvent): DraftState {
  switch (event.type) {
    case 'typed':
      return {
        ...state,
        text: event.text,
        typedHere: true,
        settleWanted: false,
        // what was refused may be acceptable now
        line: state.line === 'refused' ? 'up' : state.line,
      }
    case 'rested':
      return { ...state, settleWanted: state.typedHere && (isUnsent(state) || !state.base.settled) }
    case 'sent':
      return { ...state, sending: { text: state.text, settle: state.settleWanted } }
    case 'acknowledged':
      return acknowledge(state, event.saved)
    case 'stale':
      return answerHeard(adopt({ ...state, sending: null, line: 'up' }, event.current))
    case 'unanswered':
      return answerHeard({ ...state, sending: null, maybeSaved: sentTexts(state), line: 'down' })
    case 'refused':
      return answerHeard({ ...state, sending: null, line: 'refused' })
    case 'closed':
      return answerHeard({ ...state, sending: null, line: 'closed' })
    case 'admitted':
      return { ...state, line: state.line === 'closed' ? 'up' : state.line }
    case 'heard':
      return state.sending
        ? { ...state, heard: newer(state.heard, event.current) }
        : hear(state, event.current)
    case 'resolved':
      return resolve(state, event.text, event.seen)
    case 'looked':
      return { ...state, takenOver: null }
    case 'kept':
      return { ...state, keptHere: event.ok }
  }
}

/** Whether something stands in the field that the server has not acknowledged. */
export function isUnsent(state: DraftState): boolean {
  return state.text !== state.base.text || state.theirs !== null
}

/** Whether a request should go out as soon as the typing pauses. */
export function wantsToSend(state: DraftState): boolean {
  if (state.sending || state.theirs || state.line === 'refused' || state.line === 'closed') return false
  return isUnsent(state) || (state.settleWanted && !state.base.settled)
}

/** What the device must keep so that a closed page loses nothing; `null` when the server has it all. */
export function toKeep(state: DraftState): UnsentText | null {
  if (!isUnsent(state)) return null
  const unsent = { text: state.text, base: state.base, maybeSaved: sentTexts(state) }
  return state.line === 'closed' ? { ...unsent, closed: true } : unsent
}

function sentTexts({ sending, maybeSaved }: DraftState): readonly string[] {
  if (!sending) return maybeSaved
  // all of them: when the line breaks it is often the first that arrived
  return [...new Set([...maybeSaved, fingerprint(sending.text)])]
}

function acknowledge(state: DraftState, saved: Omit<ServerText, 'text'>): DraftState {
  if (!state.sending) return state
  const { text, settle } = state.sending
  const acknowledged: DraftState = {
    ...state,
    base: { ...saved, text },
    sending: null,
    maybeSaved: [],
    line: 'up',
    typedHere: state.text !== text || !saved.settled,
    settleWanted: settle ? false : state.settleWanted,
  }
  return answerHeard(acknowledged)
}

function answerHeard(state: DraftState): DraftState {
  return state.heard ? hear({ ...state, heard: null }, state.heard) : state
}

function hear(state: DraftState, current: ServerText): DraftState {
  const known = state.theirs ?? state.base
  if (current.version < known.version) return state
  // the same version may tell more: that the draft has settled
  if (current.version === known.version && current.text === known.text)
    return state.theirs ? state : { ...state, base: current }
  return adopt(state, current)
}

/** Takes the server's text in without losing what was typed here. */
function adopt(state: DraftState, current: ServerText): DraftState {
  const { base, text } = state
  const isOurs = current.text === text || state.maybeSaved.includes(fingerprint(current.text))
  const merged = isOurs ? text : mergeTexts(base.text, text, current.text)
  if (merged === null) return { ...state, theirs: current }
  const takenOver = merged === text ? state.takenOver : { theirs: current, before: text }
  return { ...state, text: merged, base: current, maybeSaved: [], theirs: null, takenOver }
}

function resolve(state: DraftState, text: string, seen: ServerText): DraftState {
  const resolved: DraftState = { ...state, text, base: seen, maybeSaved: [], theirs: null, typedHere: true }
  return state.theirs ? hear(resolved, state.theirs) : resolved
}

function newer(a: ServerText | null, b: ServerText): ServerText {
  return a && a.version > b.version ? a : b
}
