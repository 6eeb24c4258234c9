import type { Indicator } from '@undagi/maturity'
import type { LevelFolding } from './level-list.tsx'
import { formatOpenLevels, parseOpenLevels } from './open-levels.ts'
import { useOwnLevels } from './use-own-levels.ts'

interface Folding {
  readonly indicator: Indicator | undefined
  /** Of the round whose edition is read; absent where another one is. */
  readonly assessmentId: string | undefined
  readonly word: string | undefined
  readonly onWord: (word: string) => void
}

/** Which levels stand open, kept in the address; unasked the one the institution has before it. */
export function useLevelFolding({ indicator, assessmentId, word, onWord }: Folding): LevelFolding {
  const { current, next } = useOwnLevels(assessmentId, indicator)
  const levels = (indicator?.levels ?? []).map(({ level }) => level)
  return {
    open: parseOpenLevels(word, levels, next === undefined ? [] : [next]),
    onOpen: (open) => onWord(formatOpenLevels(open, levels)),
    current,
    next: current === undefined ? undefined : next,
  }
}
