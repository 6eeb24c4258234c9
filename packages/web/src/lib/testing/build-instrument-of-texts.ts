import type { Criterion, Instrument } from '@undagi/maturity'

const source = { document: 'uji', at: '' }
const criterion = (code: string, onlyIn?: string[]): Criterion => ({
  ...{ code, text: code, rule: { kind: 'judgement', question: '' }, source },
  ...(onlyIn && { onlyIn }),
})

/** One indicator, asked a level earlier by the text of 2022 than by that of 2024. */
export function buildInstrument(): Instrument {
  const levels = [
    [2, [criterion('22.2.a')]],
    [3, [criterion('22.3.a', ['lama'])]],
    [4, [criterion('22.4.a', ['baru'])]],
  ] as const
  return {
    ...{
      id: 'uji',
      revision: 2,
      name: 'Uji',
      shortName: 'Uji',
      sources: {},
      levelNames: {},
      conversions: {},
    },
    textEditions: [
      { id: 'lama', name: 'Teks lama', years: { from: 2021, to: 2023 }, source },
      { id: 'baru', name: 'Teks baru', years: { from: 2024, to: null }, source },
    ],
    inForce: { from: null, to: null, source },
    scale: { min: 2, max: 4, values: 'integer', source },
    unanswered: { countsAs: '0', source },
    rounding: { decimals: 2, mode: 'half_up', source },
    boundary: { years: {}, otherwise: { rule: 'unrounded', known: false }, source },
    predicates: [{ name: 'Kurang', min: '1', level: 1, source }],
    root: {
      ...{ kind: 'group', code: 'akar', name: 'Uji', shortName: 'Uji', weight: '100', source },
      children: [
        {
          ...{ kind: 'indicator', code: '22', name: 'Uji', shortName: 'Uji', weight: '100', source },
          ...{ capability: 'process', criteriaStatus: 'complete' },
          levels: levels.map(([level, criteria]) => ({ level, name: '', requires: [], criteria })),
        },
      ],
    },
  }
}
