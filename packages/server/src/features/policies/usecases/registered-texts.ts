import { gatherRegister } from '../found-register.ts'
import type { RegisterRows } from '../policies.repository.ts'
import { type RegisteredPolicy, registeredTexts } from '../registered-policy.ts'
import type { RoundDays } from '../round-view.ts'

/** What the register says of the policies whose text is offered; for a read of another feature. */
export function readRegisteredTexts(
  rows: RegisterRows,
  { round, at }: { readonly round: RoundDays; readonly at: Date },
): ReadonlyMap<string, RegisteredPolicy> {
  return registeredTexts(gatherRegister(rows, at), round)
}

export { findContradictions as findRegisterContradictions } from '../contradictions.ts'
export { type RegisterRows, selectRegister } from '../policies.repository.ts'
export type { RegisteredPolicy }
