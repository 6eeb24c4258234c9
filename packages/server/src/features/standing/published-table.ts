import {
  createPossiblePredicates,
  type Instrument,
  type PossiblePredicates,
  rankValues,
} from '@undagi/maturity'
import { z } from 'zod'
import type { OfficialInstitution } from '../official-institutions/official-institution.ts'
import type { OfficialInstitutions } from '../official-institutions/official-institutions.ts'
import type { PublishedRow } from './standing.repository.ts'

const groupValuesSchema = z.record(z.string(), z.string().nullable())

/** A published row with what the official register adds to it. */
export interface TableRow {
  readonly id: number
  readonly institutionName: string
  readonly officialId: string | null
  readonly category: string | null
  readonly provinceId: string | null
  readonly groups: Readonly<Record<string, string | null>>
  readonly index: string | null
  readonly predicate: string | null
  readonly rank: number | null
}

export function toTable(rows: readonly PublishedRow[], register: OfficialInstitutions): readonly TableRow[] {
  const ranks = rankValues(rows.map(({ index }) => index))
  return rows.map((row, order) => {
    const { id, institutionName, officialId, index, predicate } = row
    const official = officialId === null ? undefined : register.get(officialId)
    return {
      ...{ id, institutionName, officialId, index, predicate },
      category: official?.category ?? categoryInPrint(row),
      provinceId: provinceOf(official),
      groups: groupValuesSchema.parse(row.groupValues),
      rank: ranks[order] ?? null,
    }
  })
}

function provinceOf(official: OfficialInstitution | undefined): string | null {
  return official?.provinceId ?? null
}

/** Central bodies that have been renamed since are in no register of today; the table itself says what they were. */
function categoryInPrint({ section, category }: PublishedRow): string | null {
  if (section !== 'Instansi Pusat') return null
  return category === 'Kementerian' ? 'kementerian' : 'lembaga'
}

interface Judge {
  readonly possible: PossiblePredicates
  readonly known: Map<string, readonly string[]>
}

const judges = new WeakMap<Instrument, Judge>()

/** More figures than any publication has: then what was judged is forgotten. */
const mostKnown = 20_000

/** Which predicates a row may have earned, whichever boundary rule held. The same figures are judged once. */
export function possiblePredicates(
  instrument: Instrument,
  { groups, index }: Pick<TableRow, 'groups' | 'index'>,
): readonly string[] {
  const judge = judges.get(instrument) ?? { possible: createPossiblePredicates(instrument), known: new Map() }
  judges.set(instrument, judge)
  const figures = JSON.stringify([index, groups])
  const judged = judge.known.get(figures) ?? judge.possible({ groups, index })
  if (judge.known.size >= mostKnown) judge.known.clear()
  judge.known.set(figures, judged)
  return judged
}
