import { z } from 'zod'

const unitId = z.uuid()

/** What a unit is called, in a change that brings or renames it. */
const namedUnit = z.strictObject({ id: unitId, name: z.string(), shortName: z.string() })

const day = z.iso.date()

/** What can happen to units. The list is closed: the fold handles every kind or does not compile. */
export const unitChangeSchema = z.discriminatedUnion('kind', [
  /** One, or a pasted list; the day is null where nobody knows it. */
  z.strictObject({ kind: z.literal('created'), effectiveOn: day.nullable(), units: z.array(namedUnit) }),
  z.strictObject({ kind: z.literal('renamed'), effectiveOn: day, unit: namedUnit }),
  /** `from` end; `into` is one that exists, or one that begins with the merger. */
  z.strictObject({
    kind: z.literal('merged'),
    effectiveOn: day,
    from: z.array(unitId),
    into: z.union([z.strictObject({ id: unitId }), namedUnit]),
  }),
  /** `from` ends, `into` begin. */
  z.strictObject({ kind: z.literal('split'), effectiveOn: day, from: unitId, into: z.array(namedUnit) }),
  z.strictObject({ kind: z.literal('ended'), effectiveOn: day, unitId }),
  z.strictObject({ kind: z.literal('restored'), effectiveOn: day, unitId }),
  /** The change with that sequence counts no more. */
  z.strictObject({ kind: z.literal('undone'), effectiveOn: z.null(), change: z.number().int() }),
])

export type UnitChange = z.infer<typeof unitChangeSchema>
export type NamedUnit = z.infer<typeof namedUnit>

/** As the how-manieth of its institution, on what legal basis, by whom and when it was written down. */
export interface RecordedUnitChange {
  readonly sequence: number
  readonly change: UnitChange
  readonly legalBasis: string | null
  /** Null: recorded by the program, for units older than their history. */
  readonly actorName: string | null
  readonly recordedAt: Date
}
