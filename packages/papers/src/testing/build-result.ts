import type { ScoreTable } from '../score-table.ts'

const perAspect = 6

/** A result of one group, with aspects of six indicators each, on levels that come round. */
export function buildResult(indicators: number): ScoreTable {
  const aspects = Array.from({ length: Math.ceil(indicators / perAspect) }, (_, index) => index)
  return {
    ...{ index: '3.05', predicate: { name: 'Baik', level: 3, otherwise: null } },
    ...{ answered: indicators, indicators },
    rows: [
      { code: 'D1', kind: 'group', name: 'Tata Kelola', depth: 1, weight: '100.00', value: '3.05' },
      ...aspects.flatMap((aspect) => aspectRows(aspect, indicators)),
    ],
  }
}

function aspectRows(aspect: number, indicators: number): ScoreTable['rows'] {
  const first = aspect * perAspect
  const own = Array.from({ length: Math.min(perAspect, indicators - first) }, (_, index) => first + index + 1)
  return [
    {
      ...{ code: `A${aspect + 1}`, kind: 'group', name: `Aspek ${aspect + 1}`, depth: 2 },
      ...{ weight: '12.50', value: `${(aspect % 4) + 1}.25` },
    },
    ...own.map((number) => ({
      ...({ code: `${number}`, kind: 'indicator', name: `Indikator nomor ${number}`, depth: 3 } as const),
      ...{ weight: '2.08', value: `${(number % 5) + 1}` },
    })),
  ]
}
