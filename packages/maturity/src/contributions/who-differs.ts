import { type Practice, practices, type UnitStatement } from './coverage.ts'

/**
 * Positions of those who say otherwise than most. Where no answer is given more often than every other there is no "most": then everybody
 * who has spoken differs. Who is silent, and whom it does not concern, differ from nobody.
 */
export function whoDiffers(statements: readonly UnitStatement[]): number[] {
  const spoken = statements.flatMap(({ applies, practice }, position) =>
    applies === true && practice !== null ? [{ position, practice }] : [],
  )
  const most = mostSaid(spoken.map(({ practice }) => practice))
  return spoken.filter(({ practice }) => practice !== most).map(({ position }) => position)
}

function mostSaid(said: readonly Practice[]): Practice | undefined {
  const counts = practices.map((practice) => said.filter((each) => each === practice).length)
  const highest = Math.max(...counts)
  const first = practices.filter((_, index) => counts[index] === highest)
  return first.length === 1 ? first[0] : undefined
}
