import type { Asking } from '../api/contributions.ts'

interface AskedIndicator {
  readonly code: string
  readonly name: string
}

interface Chosen {
  readonly indicators: readonly AskedIndicator[]
  readonly unitIds: readonly string[]
  /** Empty: nobody is made owner. */
  readonly ownerId: string
  readonly question: string
  readonly dueOn: string
}

/** Where it stands in a question, the name of the indicator comes. */
export const indicatorMark = '[indikator]'

/** Every chosen unit is asked about every chosen indicator, in words that name it. */
export function planAsking({ indicators, unitIds, ownerId, question, dueOn }: Chosen): Asking {
  return {
    dueOn,
    owners: ownerId === '' ? [] : indicators.map(({ code }) => ({ indicatorCode: code, unitId: ownerId })),
    requests: indicators.flatMap(({ code, name }) =>
      unitIds.map((unitId) => ({
        ...{ indicatorCode: code, unitId },
        question: question.trim().replaceAll(indicatorMark, name),
      })),
    ),
  }
}
