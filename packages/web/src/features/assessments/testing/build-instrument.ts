import type { Indicator, Instrument, Level } from '@undagi/maturity'

const source = { document: 'd', at: 'hlm. 1' }
const names = ['Rintisan', 'Terkelola', 'Terdefinisi', 'Terpadu dan Terukur', 'Optimum']

/** An indicator of five levels; each but the first has one criterion and needs the level before. */
export function buildIndicator(code: string, { criteria = true } = {}): Indicator {
  const levels = names.map((name, position): Level => {
    const level = position + 1
    const criterion = {
      code: `${code}.${level}.a`,
      text: `Syarat tingkat ${level}`,
      rule: { kind: 'judgement' as const, question: 'Ya?' },
      source,
    }
    return {
      level,
      name,
      requires: level > 2 ? [level - 1] : [],
      criteria: criteria && level > 1 ? [criterion] : [],
    }
  })
  return {
    kind: 'indicator',
    code,
    name: `Tingkat Kematangan ${code}`,
    shortName: `Indikator ${code}`,
    weight: '50',
    capability: 'process',
    source,
    criteriaStatus: criteria ? 'complete' : 'names_only',
    levels,
  }
}

/** One aspect with these indicators: the smallest instrument that has everything. */
export function buildInstrument(
  indicators: readonly Indicator[] = [buildIndicator('1'), buildIndicator('2')],
): Instrument {
  const group = { kind: 'group' as const, weight: '100', source }
  return {
    id: 'uji',
    revision: 1,
    name: 'Uji',
    shortName: 'Uji',
    inForce: { from: null, to: null, source },
    sources: { d: { title: 'Dokumen', kind: 'regulation' } },
    scale: { min: 1, max: 5, values: 'integer', source },
    unanswered: { countsAs: '0', source },
    rounding: { decimals: 2, mode: 'half_up', source },
    boundary: { years: {}, otherwise: { rule: 'unrounded', known: true }, source },
    predicates: [{ name: 'Kurang', min: '0', level: 1, source }],
    levelNames: { process: Object.fromEntries(names.map((name, position) => [position + 1, name])) },
    conversions: {},
    root: {
      ...group,
      code: 'INDEX',
      name: 'Indeks',
      shortName: 'Indeks',
      children: [{ ...group, code: 'A1', name: 'Aspek', shortName: 'Aspek', children: [...indicators] }],
    },
  }
}
