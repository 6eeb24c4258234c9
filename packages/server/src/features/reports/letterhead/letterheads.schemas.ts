import { z } from '@hono/zod-openapi'

export const letterheadParams = z.object({ institutionId: z.uuid() })

const line = (example: string) => z.string().trim().min(1).max(200).openapi({ example })

export const contactSchema = z
  .array(line('Jalan Contoh Nomor 1, Kota Contoh 10000'))
  .max(4)
  .openapi({ description: 'Address, telephone, site: one line each' })

export const signatorySchema = z
  .strictObject({
    name: line('Ratna Wijaya').nullable(),
    position: line('Sekretaris Daerah').nullable(),
    employeeNumber: line('19700101 199503 2 001').nullable().openapi({ description: 'NIP' }),
  })
  .openapi('LetterheadSignatory', {
    description: 'Who signs as coordinator: proposed when a paper is issued',
  })

const words = {
  owner: line('PEMERINTAH KOTA CONTOH').openapi({ description: 'The first line, in capitals as it stands' }),
  unit: line('SEKRETARIAT DAERAH').nullable().openapi({ description: 'The second, larger line' }),
  contact: contactSchema,
  place: line('Kota Contoh').nullable().openapi({ description: 'Where papers are signed' }),
  signatory: signatorySchema,
}

export const letterheadSchema = z
  .object({
    ...words,
    version: z.number().int().min(0).openapi({ description: '0: none was made, and this is the proposal' }),
    logo: z
      .object({ kind: z.enum(['png', 'jpeg']), width: z.number().int(), height: z.number().int() })
      .nullable(),
    authorName: z.string().nullable(),
    madeAt: z.iso.datetime({ offset: true }).nullable(),
  })
  .openapi('Letterhead', { description: 'What stands at the head of the papers of an institution' })

const wanted = {
  ...words,
  logo: z
    .union([z.literal('keep'), z.literal('none'), z.strictObject({ file: z.base64().min(1) })])
    .openapi({ description: 'The emblem: as it was, none, or another file (PNG or JPEG, 512 KB at most)' }),
}

export const wantedLetterheadSchema = z
  .strictObject(wanted)
  .openapi('WantedLetterhead', { description: 'A letterhead as it would be' })

export const newLetterheadSchema = z
  .strictObject({
    ...wanted,
    expectedVersion: z.number().int().min(0).openapi({ description: 'The version that was changed' }),
  })
  .openapi('NewLetterhead', { description: 'A letterhead as an administrator wants it' })
