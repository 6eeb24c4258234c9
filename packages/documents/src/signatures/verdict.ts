/** In the order in which they are looked for: the first that applies is the verdict. */
export const VERDICTS = [
  ...['unsigned', 'invalid', 'modified-after-signing', 'untrusted', 'revoked', 'expired', 'unknown'],
  ...['valid-with-later-signature', 'valid'],
] as const

export type Verdict = (typeof VERDICTS)[number]

export type ShownVerdict = 'valid' | 'cannot-be-known' | 'not-valid'

export function shownVerdict(verdict: Verdict): ShownVerdict {
  if (verdict === 'valid' || verdict === 'valid-with-later-signature') return 'valid'
  return verdict === 'unknown' ? 'cannot-be-known' : 'not-valid'
}

interface JudgedSignature {
  readonly kind: 'signature' | 'time-stamp'
  readonly verdict: Verdict
}

/**
 * A document is as good as its worst signature: a later good one does not heal an earlier one, nor an untrusted one a
 * change. A time stamp of the document speaks for a time, not for a person: alone it signs nothing, and that nobody
 * knows its authority takes nothing from the signatures; but a stamp that is broken shows that bytes were changed.
 */
export function documentVerdict(signatures: readonly JudgedSignature[]): Verdict {
  const speaking = signatures.filter(
    ({ kind, verdict }) =>
      kind === 'signature' || verdict === 'invalid' || verdict === 'modified-after-signing',
  )
  return worst(speaking.map(({ verdict }) => verdict))
}

function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'unsigned'
}
