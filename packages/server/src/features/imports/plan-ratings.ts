import type { FoundAssessment, Standings } from '../assessments/usecases/find-assessments.ts'
import type { Edition } from '../instruments/editions.ts'
import type { RatingTableRow } from './import-content.ts'
import type { RowMatch } from './match-rating-rows.ts'
import type { Difference, Named, PlannedRow } from './planned-row.ts'

export interface RatingsPlan {
  readonly rows: readonly PlannedRow[]
  /** The assessment a row goes to, by line; a row of a round that is not open yet has none. */
  readonly assessmentOf: ReadonlyMap<number, FoundAssessment>
}

interface Ground {
  readonly matchRow: (row: RatingTableRow) => RowMatch
  readonly nameOf: (institutionId: string) => string
  readonly assessments: readonly FoundAssessment[]
  readonly standings: Standings
  readonly edition: Edition
  /** Whether the person scores there. */
  readonly mayRate: (institutionId: string) => boolean
  /** What an edition is called: "SPBE 2018". */
  readonly editionName: (id: string) => string
}

export const seat = (institutionId: string, year: number) => `${institutionId} ${year}`

/** What a table of ratings would change, row by row. Nothing here writes. */
export function planRatings(rows: readonly RatingTableRow[], ground: Ground): RatingsPlan {
  const bySeat = new Map(ground.assessments.map((each) => [seat(each.institutionId, each.year), each]))
  const matches = rows.map((row) => ({ row, match: ground.matchRow(row) }))
  const takers = Map.groupBy(
    matches.flatMap(({ row, match }) => (match.kind === 'matched' ? [seat(match.id, row.year)] : [])),
    (taken) => taken,
  )
  const assessmentOf = new Map<number, FoundAssessment>()
  const plannedRows = matches.map(({ row, match }): PlannedRow => {
    if (match.kind !== 'matched') return planUnmatched(row, match, ground)
    const to = { id: match.id, name: ground.nameOf(match.id) }
    const place = seat(match.id, row.year)
    if ((takers.get(place)?.length ?? 0) > 1) return planClash(row, to)
    const assessment = bySeat.get(place)
    if (assessment === undefined) return ifAllowed(planOpening(row, to), ground)
    if (assessment.editionId !== ground.edition.instrument.id)
      return planOther(row, to, { assessment, ground })
    assessmentOf.set(row.line, assessment)
    const planned = planChange(row, to, { assessment, ground })
    if (planned.status !== 'same' && assessment.stage !== 'filling') return planSent(row, to)
    return ifAllowed(planned, ground)
  })
  return { rows: plannedRows, assessmentOf }
}

function blank({ line, name, year }: RatingTableRow): PlannedRow {
  return {
    ...{ line, name, year, status: 'undecided', to: null, candidates: [], differences: [], unchanged: 0 },
    ...{ notes: [], seen: '' },
  }
}

function planUnmatched(
  row: RatingTableRow,
  match: Exclude<RowMatch, { kind: 'matched' }>,
  { nameOf }: Ground,
): PlannedRow {
  switch (match.kind) {
    case 'left_out':
      return { ...blank(row), status: 'left_out' }
    case 'not_yours':
      return {
        ...blank(row),
        status: 'not_yours',
        notes: [`${match.name} bukan instansi yang Anda kelola; barisnya dilewati.`],
      }
    case 'undecided':
      return { ...blank(row), candidates: match.candidates.map((id) => ({ id, name: nameOf(id) })) }
  }
}

/** What would change values is an assessor's to apply; a row that changes none is nobody's. */
function ifAllowed(row: PlannedRow, { mayRate }: Ground): PlannedRow {
  if (row.status === 'same' || row.to === null || mayRate(row.to.id)) return row
  const note = `Anda bukan asesor internal di ${row.to.name}: mintalah peran itu, atau lewati baris ini.`
  return { ...row, status: 'not_assessor', notes: [note, ...row.notes] }
}

function planClash(row: RatingTableRow, to: Named): PlannedRow {
  const note = `Lebih dari satu baris untuk ${to.name} tahun ${row.year}. Lewati yang tidak dipakai.`
  return { ...blank(row), status: 'clash', to, notes: [note] }
}

function planOther(
  row: RatingTableRow,
  to: Named,
  { assessment, ground }: { assessment: FoundAssessment; ground: Ground },
): PlannedRow {
  const codes = ground.edition.indicators.map(({ code }) => code)
  const note = `Kolom ${codes[0]} sampai ${codes.at(-1)} cocok dengan ${ground.edition.instrument.shortName}, sedangkan putaran ${row.year} memakai ${ground.editionName(assessment.editionId)}. Lewati barisnya, atau unggah tabel untuk edisi itu.`
  return { ...blank(row), status: 'other_edition', to, notes: [note] }
}

/** What was sent is frozen, whatever brings the values. */
function planSent(row: RatingTableRow, to: Named): PlannedRow {
  const note = `Penilaian ${to.name} tahun ${row.year} sudah dikirim, jadi nilainya terkunci. Lewati barisnya, atau mintalah penanggung jawab membukanya kembali.`
  return { ...blank(row), status: 'sent', to, notes: [note] }
}

/** The year has no round yet: everything in the row is new. */
function planOpening(row: RatingTableRow, to: Named): PlannedRow {
  const differences = Object.entries(row.ratings).map(([field, after]) => ({ field, before: null, after }))
  if (differences.length === 0)
    return { ...blank(row), status: 'same', to, notes: ['Tidak ada nilai di baris ini.'] }
  return { ...blank(row), status: 'adds', to, differences, seen: 'no round' }
}

function planChange(
  row: RatingTableRow,
  to: Named,
  { assessment, ground }: { assessment: FoundAssessment; ground: Ground },
): PlannedRow {
  const standing = ground.standings.get(assessment.id)
  const differences: Difference[] = []
  const seen: (string | number)[] = [assessment.id]
  for (const [field, after] of Object.entries(row.ratings)) {
    const { value = null, version = 0 } = standing?.get(field) ?? {}
    if (value === after) continue
    differences.push({ field, before: value, after })
    seen.push(version)
  }
  return {
    ...blank(row),
    status: differences.length === 0 ? 'same' : 'changes',
    to,
    differences,
    unchanged: Object.keys(row.ratings).length - differences.length,
    seen: seen.join(' '),
  }
}
