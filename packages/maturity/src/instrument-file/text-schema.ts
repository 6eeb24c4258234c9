import * as z from 'zod'
import { LONGEST_NUMBER } from './checks/exact-of.ts'

/** Written text: never empty, so that a forgotten value is noticed. */
export const text = z.string().trim().min(1)

/** An exact number as text, so that YAML never makes a float of it: "1.3", "10/3". */
export const exactNumber = z
  .string()
  .max(LONGEST_NUMBER)
  .regex(/^\d+(\.\d+)?$|^\d+\/[1-9]\d*$/)
  .meta({ id: 'exactNumber', description: 'Angka tepat dalam tanda kutip: "1.3" atau "10/3"' })

export const date = z.iso.date()

export const code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
  .meta({
    id: 'code',
    description: 'Kode dari huruf, angka, titik, atau tanda hubung; tunggal dalam instrumen',
  })

export const source = z
  .strictObject({
    document: text.describe('Kunci di bagian sources'),
    at: text.describe('Tempat dalam dokumen: halaman, pasal, tabel'),
    confidence: z.enum(['inferred', 'unconfirmed', 'disputed']).exactOptional(),
    note: text.exactOptional(),
  })
  .meta({ id: 'source', description: 'Letak fakta ini dalam dokumen sumber' })
