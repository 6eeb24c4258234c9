import type { Delegation } from '../../../lib/api/contract.ts'

const inOrder = new Intl.Collator('id', { numeric: true })

/** What the colleague can still fill in on the same person's behalf, and what the withdrawal took from them. */
export function whatGoesOn(
  withdrawn: Delegation,
  given: readonly Delegation[],
): { readonly lost: readonly string[]; readonly kept: readonly string[] } {
  const running = given.filter(
    ({ id, assessmentId, delegateId, state }) =>
      id !== withdrawn.id &&
      assessmentId === withdrawn.assessmentId &&
      delegateId === withdrawn.delegateId &&
      state === 'running',
  )
  const kept = new Set(running.flatMap(({ indicatorCodes }) => indicatorCodes))
  return {
    lost: withdrawn.indicatorCodes.filter((code) => !kept.has(code)),
    kept: [...kept].toSorted(inOrder.compare),
  }
}
