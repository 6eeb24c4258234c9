import type { Indicator } from '@undagi/maturity'

const source = { document: 'toy', at: 'Uji' }

/** An indicator with these criteria, the level read from their codes. */
export function buildIndicator({ code, criteria }: { code: string; criteria: readonly string[] }): Indicator {
  const byLevel = Map.groupBy(criteria, (each) => Number(each.split('.')[1]))
  return {
    ...{ kind: 'indicator', code, name: code, shortName: code, weight: '1', capability: 'process', source },
    criteriaStatus: 'complete',
    levels: [...byLevel].map(([level, codes]) => ({
      ...{ level, name: `Tingkat ${level}`, requires: [] },
      criteria: codes.map((each) => ({
        ...{ code: each, text: each, source },
        rule: { kind: 'judgement', question: each },
      })),
    })),
  }
}
