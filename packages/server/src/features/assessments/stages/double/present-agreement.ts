import {
  type AgreementTable,
  compareAssessors,
  leastForAgreement,
  type StatedKappa,
  stateKappa,
} from '@undagi/maturity'
import type { DoubleRatingsView } from './double-ratings.presenter.ts'
import type { FullPair } from './pair-up.ts'

type AgreementView = NonNullable<DoubleRatingsView['agreement']>
type Figures = AgreementView['together']

const silent = { known: false, why: 'no_pairs', pairs: 0 } as const
const noFigures: Figures = {
  ...{ pairs: 0, equal: 0, meanDifference: null },
  ...{ linear: presentKappa(silent), quadratic: presentKappa(silent) },
}

/** How far the first agree with the second, all together and by people. */
export function presentAgreement(pairs: readonly FullPair[]): AgreementView {
  const names = new Map(
    pairs.flatMap(({ first, second }) =>
      [first, second].map(({ personId, byName }): [string, string] => [personId, byName]),
    ),
  )
  const [together] = compareAssessors(pairs.flatMap(asRoles))
  return {
    least: leastForAgreement,
    together: together === undefined ? noFigures : figuresOf(together),
    byPeople: compareAssessors(pairs.flatMap(asPeople)).map((table) => ({
      firstName: names.get(table.first) ?? '',
      secondName: names.get(table.second) ?? '',
      ...figuresOf(table),
    })),
  }
}

/** By whether it was the first or the second, whoever it was; the two names stand in this order. */
function asRoles({ code, first, second }: FullPair) {
  const subject = `${code} ${second.personId}`
  return [
    { assessorId: '1', subject, value: first.value },
    { assessorId: '2', subject, value: second.value },
  ]
}

function asPeople({ code: subject, first, second }: FullPair) {
  return [first, second].map(({ personId: assessorId, value }) => ({ assessorId, subject, value }))
}

function figuresOf({ compared, equal, meanDifference, linear, quadratic }: AgreementTable): Figures {
  return {
    ...{ pairs: compared, equal, meanDifference },
    linear: presentKappa(stateKappa(linear)),
    quadratic: presentKappa(stateKappa(quadratic)),
  }
}

function presentKappa(kappa: StatedKappa): Figures['linear'] {
  return kappa.known
    ? { value: kappa.value, why: null, withoutOne: kappa.withoutOne }
    : { value: null, why: kappa.why, withoutOne: null }
}
