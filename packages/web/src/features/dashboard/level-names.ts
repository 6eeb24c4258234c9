import type { Instrument } from '@undagi/maturity'

export interface NamedLevel {
  readonly level: number
  /** One name where all capabilities share it. */
  readonly names: readonly string[]
}

/** The levels of an edition with the names they have in each capability: "Terpadu", "Kolaborasi". */
export function levelNames({
  levelNames,
  scale,
}: Pick<Instrument, 'levelNames' | 'scale'>): readonly NamedLevel[] {
  const levels = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step)
  return levels.map((level) => {
    const names = Object.values(levelNames).flatMap((capability) => capability[level] ?? [])
    return { level, names: [...new Set(names)] }
  })
}
