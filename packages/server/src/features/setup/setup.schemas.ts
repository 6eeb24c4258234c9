import { z } from '@hono/zod-openapi'
import { comparableName } from '@undagi/maturity'
import { timeZoneSchema } from '../institutions/institutions.schemas.ts'
import { officialInstitutionSchema } from '../official-institutions/official-institutions.schemas.ts'
import { publishedOfSchema } from '../published-results/published-results.schemas.ts'
import { newRoundSchema } from '../rounds/rounds.schemas.ts'
import { newPasswordSchema } from '../session/account.schemas.ts'

const code = z
  .string()
  .max(200)
  .openapi({ description: 'The one-time code in the data folder of the server' })

const required = (what: string, longest: number) =>
  z
    .string()
    .trim()
    .min(1, `${what} belum ditulis.`)
    .max(longest, `${what} paling panjang ${longest} karakter.`)

export const setupStateSchema = z
  .object({ needed: z.boolean() })
  .openapi('SetupState', { description: 'Whether this installation still waits for its first institution' })

export const setupCodeSchema = z
  .strictObject({ code })
  .openapi('SetupCode', { description: 'Proof that somebody can read the files of the server' })

export const setupSearchSchema = z
  .strictObject({ code, search: z.string().trim().min(1).max(100) })
  .openapi('SetupSearch', { description: 'A search in the official register before anybody can sign in' })

export const setupFoundSchema = z
  .object({ institution: officialInstitutionSchema, published: z.array(publishedOfSchema) })
  .openapi('SetupFound', {
    description: 'An institution of the register with its published results, the latest first',
  })

const category = z.enum(['kementerian', 'lembaga', 'provinsi', 'kabupaten', 'kota'])
const unit = z.object({ name: z.string(), shortName: z.string() })

export const setupOptionsSchema = z
  .object({
    editions: z
      .array(
        z.object({
          id: z.string(),
          revision: z.number().int(),
          shortName: z.string(),
          indicators: z.number().int(),
          inForce: z.object({
            from: z.string().nullable(),
            to: z.string().nullable(),
            certain: z.boolean().openapi({ description: 'False: concluded, not read in the text itself' }),
            source: z.string().openapi({ description: 'Title of the regulation, and where in it' }),
          }),
        }),
      )
      .openapi({ description: 'The latest in force first' }),
    unitTemplates: z.array(z.object({ category, units: z.array(unit) })),
  })
  .openapi('SetupOptions', { description: 'What one can choose from while setting up' })

const newUnits = z
  .array(
    z.strictObject({
      name: required('Nama unit kerja', 200),
      shortName: required('Singkatan unit kerja', 60),
    }),
  )
  .max(500, 'Paling banyak 500 unit kerja sekaligus.')
  .superRefine((units, context) => {
    const seen = new Set<string>()
    for (const [position, { name }] of units.entries()) {
      const folded = comparableName(name)
      const message = `Nama “${name}” sudah ada di atasnya.`
      if (seen.has(folded)) context.addIssue({ code: 'custom', path: [position, 'name'], message })
      seen.add(folded)
    }
  })

export const setupAnswersSchema = z
  .strictObject({
    code,
    institution: z
      .union([
        z.strictObject({ officialId: z.string().min(1).max(200), timeZone: timeZoneSchema }),
        z.strictObject({ name: required('Nama instansi', 200), category, timeZone: timeZoneSchema }),
      ])
      .openapi({ description: 'One of the register, or one that is not in it' }),
    administrator: z.strictObject({
      name: required('Nama Anda', 200),
      email: z
        .email('Surel belum benar. Tulis seperti ani@kota.go.id.')
        .max(254, 'Surel paling panjang 254 karakter.')
        .toLowerCase(),
      password: newPasswordSchema,
    }),
    units: newUnits,
    round: newRoundSchema,
  })
  .openapi('SetupAnswers', {
    description: 'Everything that founds an installation; all of it is made, or nothing',
  })
