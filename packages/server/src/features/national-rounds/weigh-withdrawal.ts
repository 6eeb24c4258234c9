import type { ProblemFactory } from '../../platform/http/problem.ts'
import { roundSent } from '../rounds/rounds.usecases.ts'
import { somethingFilledIn } from './national-rounds.errors.ts'
import type { OpenedRow } from './national-rounds.repository.ts'

/** Why a participant cannot be taken out; `null` where it can: nobody's work goes with it. */
export function weighWithdrawal({
  stage,
  isFilledIn,
}: Pick<OpenedRow, 'stage' | 'isFilledIn'>): ProblemFactory | null {
  if (stage !== 'filling') return roundSent
  return isFilledIn ? somethingFilledIn : null
}
