import {
  type BoundaryChoice,
  type BoundaryRule,
  boundaryOfYear,
  createGroupValueAuditor,
  type GroupValueAudit,
  type Instrument,
} from '@undagi/maturity'
import type { PublishedRow } from './published-row.ts'

/** What to hold rows against; without a boundary rule that of the year, or either where none is settled. */
export interface RowAuditRules {
  readonly instrument: Instrument
  readonly boundary?: BoundaryRule | undefined
}

export interface RowAudit {
  readonly findings: GroupValueAudit['findings']
  /** A part has a value that whole levels cannot give, though the index follows from it. */
  readonly oddPart: boolean
}

type RowAuditor = (row: PublishedRow) => RowAudit

const BOTH_RULES: readonly BoundaryRule[] = ['rounded', 'unrounded']
const PART_IMPOSSIBLE = 'audit.part_impossible'

/** Makes the audit of one row: can its index and predicate come from its own parts? */
export function createRowAuditor({ instrument, boundary }: RowAuditRules): RowAuditor {
  const auditWholeLevels = createGroupValueAuditor(instrument)
  const auditAnyValues = createGroupValueAuditor(withDecimalValues(instrument))

  return ({ published, year }) => {
    const audits = choicesFor(instrument, year, boundary).map((choice) => {
      const strict = auditWholeLevels(published, choice)
      const oddPart = strict.findings.some(({ code }) => code === PART_IMPOSSIBLE)
      // The audit is of index and predicate: an odd part is told apart, and both are held against it as it stands.
      return { findings: (oddPart ? auditAnyValues(published, choice) : strict).findings, oddPart }
    })
    return audits.reduce((mildest, audit) =>
      audit.findings.length < mildest.findings.length ? audit : mildest,
    )
  }
}

/** Where no text or publication settles the boundary rule of a year, a row is wrong only if it is by both rules. */
function choicesFor(
  instrument: Instrument,
  year: number | undefined,
  boundary: BoundaryRule | undefined,
): readonly [BoundaryChoice, ...BoundaryChoice[]] {
  if (boundary !== undefined) return [{ year, boundary }]
  if (boundaryOfYear(instrument, year).known) return [{ year }]
  const [first = 'rounded', ...others] = BOTH_RULES
  return [{ year, boundary: first }, ...others.map((rule) => ({ year, boundary: rule }))]
}

function withDecimalValues(instrument: Instrument): Instrument {
  return { ...instrument, scale: { ...instrument.scale, values: 'decimal' } }
}
