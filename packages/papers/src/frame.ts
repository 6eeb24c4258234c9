import { z } from 'zod'

const line = z.string().trim().max(200)

/** The emblem of an institution, with its size in dots. Drawn by the press in a process of its own. */
const logoSchema = z.strictObject({
  kind: z.enum(['png', 'jpeg']),
  base64: z.base64().min(1).max(750_000),
  width: z.int().min(1),
  height: z.int().min(1),
})

/** What stands at the head of the first page. */
const letterheadSchema = z.strictObject({
  /** "PEMERINTAH KOTA CONTOH" */
  owner: line.min(1),
  /** "DINAS KOMUNIKASI DAN INFORMATIKA"; null where the institution itself writes. */
  unit: line.nullable(),
  /** Street, telephone, address in the network: small, one below the other. */
  contact: z.array(line).max(4),
  logo: logoSchema.nullable(),
})

/** By which anybody finds out whether this paper was issued, and whether it is still the one in force. */
const checkSchema = z.strictObject({ code: line.min(1), address: line.min(1) })

/** What every paper has, whatever it says. */
export const frameSchema = z.strictObject({
  letterhead: letterheadSchema,
  /** Carries the word DRAF across every page. */
  isDraft: z.boolean(),
  /** Null: written in by hand. */
  number: line.min(1).nullable(),
  /** Of the same paper, from 1. */
  version: z.int().min(1),
  /** Where it is signed; null: written in by hand. */
  place: line.min(1).nullable(),
  /** The day that it bears; null: written in by hand. */
  day: z.iso.date().nullable(),
  check: checkSchema.nullable(),
})

/** Who signs. What is not known is left to be written by hand. */
export const signatorySchema = z.strictObject({
  /** "Koordinator SPBE" */
  capacity: line.min(1),
  /** The office: "Sekretaris Daerah". */
  position: line.nullable(),
  name: line.nullable(),
  /** NIP, as it is written. */
  employeeNumber: line.nullable(),
})

export type Frame = z.infer<typeof frameSchema>
export type Letterhead = z.infer<typeof letterheadSchema>
export type Signatory = z.infer<typeof signatorySchema>
