import { columnKey } from '@undagi/documents'
import { findRational, formatExact } from '@undagi/maturity'
import type { OfficialInstitutions } from '../official-institutions/official-institutions.ts'
import type { StandingResult } from '../published-results/usecases/standing-results.ts'
import type { Choices, PublishedTableRow } from './import-content.ts'
import type { Difference, Named, PlannedRow } from './planned-row.ts'

interface Ground {
  readonly official: Pick<OfficialInstitutions, 'get' | 'match'>
  readonly choices: Choices
  /** What is already there for the years of the table, the one that counts of each institution. */
  readonly standing: readonly StandingResult[]
}

type Match = Pick<PlannedRow, 'to' | 'candidates' | 'notes'> & { readonly isSettled: boolean }

/** What a published table would add or change, row by row. Nothing here writes. */
export function planPublished(rows: readonly PublishedTableRow[], ground: Ground): readonly PlannedRow[] {
  const standing = indexStanding(ground.standing)
  const matches = rows.map((row) => ({ row, match: matchRow(row, ground) }))
  const taken = Map.groupBy(
    matches.flatMap(({ row, match }) => (match === 'left_out' ? [] : [keyOf(row.year, match.to, row.name)])),
    (key) => key,
  )
  return matches.map(({ row, match }): PlannedRow => {
    if (match === 'left_out') return { ...blank(row), status: 'left_out' }
    const { isSettled, ...matched } = match
    const base = { ...blank(row), ...matched, notes: [...match.notes, ...row.findings] }
    if (!isSettled) return base
    if ((taken.get(keyOf(row.year, match.to, row.name))?.length ?? 0) > 1) {
      const note = `Lebih dari satu baris untuk ${match.to?.name ?? row.name} tahun ${row.year}. Lewati yang tidak dipakai.`
      return { ...base, status: 'clash', notes: [note, ...base.notes] }
    }
    const found = standing(row.year, match.to, row.name)
    return found === undefined ? planAddition(base, row) : planComparison(base, row, found)
  })
}

function blank({ line, name, year }: PublishedTableRow): PlannedRow {
  return {
    ...{ line, name, year, status: 'undecided', to: null, candidates: [], differences: [], unchanged: 0 },
    ...{ notes: [], seen: '' },
  }
}

function matchRow({ line, name }: PublishedTableRow, { official, choices }: Ground): Match | 'left_out' {
  const choice = choices[line]
  if (choice === null) return 'left_out'
  const chosen = choice === undefined ? undefined : official.get(choice)
  if (chosen !== undefined) return settled(chosen)
  const match = official.match(name)
  switch (match.kind) {
    case 'sure':
      return settled(match.institution)
    case 'doubtful':
      return { isSettled: false, to: null, candidates: match.candidates.map(toNamed), notes: [] }
    case 'unknown': {
      const notes = ['Nama ini tidak ada di daftar resmi instansi; disimpan seperti tertulis.']
      return { isSettled: true, to: null, candidates: [], notes }
    }
  }
}

const settled = (institution: Named): Match => ({
  ...{ isSettled: true, to: toNamed(institution), candidates: [], notes: [] },
})

const toNamed = ({ id, name }: Named): Named => ({ id, name })

const keyOf = (year: number, to: Named | null, name: string) => `${year} ${to?.id ?? columnKey(name)}`

function indexStanding(results: readonly StandingResult[]) {
  const byId = new Map(results.map((each) => [`${each.year} ${each.officialId}`, each]))
  const byName = new Map(results.map((each) => [`${each.year} ${columnKey(each.institutionName)}`, each]))
  return (year: number, to: Named | null, name: string) =>
    (to === null ? undefined : byId.get(`${year} ${to.id}`)) ?? byName.get(`${year} ${columnKey(name)}`)
}

function figuresOf(row: Pick<PublishedTableRow, 'groups' | 'index' | 'predicate'>) {
  return [...Object.entries(row.groups), ['indeks', row.index], ['predikat', row.predicate]] as const
}

function planAddition(base: PlannedRow, row: PublishedTableRow): PlannedRow {
  const differences = figuresOf(row).flatMap(([field, after]) =>
    after === null ? [] : [{ field, before: null, after }],
  )
  return { ...base, status: 'adds', differences, seen: 'none' }
}

function planComparison(base: PlannedRow, row: PublishedTableRow, found: StandingResult): PlannedRow {
  const before = new Map(figuresOf(found))
  const figures = figuresOf(row)
  const differences = figures.flatMap(([field, after]): Difference[] => {
    const there = before.get(field) ?? null
    return isSame(there, after) ? [] : [{ field, before: there, after }]
  })
  return {
    ...base,
    status: differences.length === 0 ? 'same' : 'changes',
    differences,
    unchanged: figures.length - differences.length,
    seen: String(found.id),
  }
}

/** "3.4" and "3.40" are one figure, "Baik" and "baik" one predicate. */
function isSame(a: string | null, b: string | null): boolean {
  return toComparable(a) === toComparable(b)
}

function toComparable(text: string | null): string | null {
  if (text === null) return null
  const exact = findRational(text)
  return exact === undefined ? columnKey(text) : formatExact(exact)
}
