import type { EvidenceDraft } from './evidence-draft.ts'

/** What was typed, laid over what a colleague has saved meanwhile: what nobody touched here becomes theirs. */
export function mergeDraft(base: EvidenceDraft, mine: EvidenceDraft, theirs: EvidenceDraft): EvidenceDraft {
  const isMine = (key: keyof EvidenceDraft) => JSON.stringify(mine[key]) !== JSON.stringify(base[key])
  return {
    ...theirs,
    ...Object.fromEntries(Object.entries(mine).filter(([key]) => isKey(key) && isMine(key))),
  }

  function isKey(key: string): key is keyof EvidenceDraft {
    return key in base
  }
}
