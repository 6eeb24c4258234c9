import type { OwnRound } from './api/round-register.ts'

type Round = Pick<OwnRound, 'id' | 'name' | 'year' | 'withdrawnAt'>

/** The round that has the year of a withdrawn one, which therefore cannot come back yet. */
export function yearHolder<Each extends Round>(round: Round, rounds: readonly Each[]): Each | undefined {
  if (round.withdrawnAt === null) return undefined
  return rounds.find(
    ({ id, year, withdrawnAt }) => id !== round.id && year === round.year && withdrawnAt === null,
  )
}
