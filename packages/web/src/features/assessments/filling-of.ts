import type { Assessment } from '../../lib/api/contract.ts'

type Delegated = Assessment['delegations'][number]
type Filling = Delegated['can']

/** What this person may do with one indicator, and through whom where their own roles would not let them. */
export function fillingOf(
  { can, delegations }: Pick<Assessment, 'can' | 'delegations'>,
  code: string,
): { readonly can: Filling; readonly through: Delegated | undefined } {
  const lent = delegations.filter(({ indicatorCodes }) => indicatorCodes.includes(code))
  const may = (what: keyof Filling) => can[what] || lent.some((each) => each.can[what])
  const beyondOwn = ({ can: given }: Delegated) =>
    (given.rate && !can.rate) || (given.judgeCriteria && !can.judgeCriteria) || (given.write && !can.write)
  return {
    can: { rate: may('rate'), judgeCriteria: may('judgeCriteria'), write: may('write') },
    through: lent.find(beyondOwn),
  }
}
