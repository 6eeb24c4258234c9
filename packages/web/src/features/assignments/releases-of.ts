import type { Assignment } from './api/assignments.ts'

type Stop = Assignment['stoppedBy'][number]
type Release = 'role_ends' | 'end_told' | 'by_itself' | 'assigned_again' | 'rules_loosened'

/** What would let somebody whom a tie stopped go on, what comes by itself first. */
export function releasesOf({
  effect,
  isOfRound,
  tieUntil,
  countsUntil,
  declaredOn,
}: Stop): readonly Release[] {
  const releases: readonly (readonly [Release, boolean])[] = [
    ['by_itself', countsUntil !== null || tieUntil !== null],
    ['role_ends', declaredOn === null && tieUntil === null],
    ['end_told', declaredOn !== null && tieUntil === null],
    ['assigned_again', effect === 'must_be_declared'],
    ['rules_loosened', isOfRound],
  ]
  return releases.flatMap(([release, holds]) => (holds ? [release] : []))
}
