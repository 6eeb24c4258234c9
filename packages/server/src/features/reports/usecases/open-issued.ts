import type { RequestContext } from '../../../request-context.ts'
import { type IssuedKey, selectIssuedDocx, selectIssuedPdf } from '../papers.repository.ts'
import { readPapered } from '../read-papered.ts'
import { paperNotFound, paperWithoutWord } from '../reports.errors.ts'

/** A paper as it was issued, byte for byte. */
export async function openIssued(key: IssuedKey, context: RequestContext): Promise<Uint8Array> {
  await readPapered(key.assessmentId, context)
  const { results } = await context.database.read(context.request, (db) => [selectIssuedPdf(db, key)])
  const [[found]] = results
  if (found === undefined) throw paperNotFound()
  return found.pdf
}

/** The Word file that was made with it, byte for byte. */
export async function openIssuedWord(key: IssuedKey, context: RequestContext): Promise<Uint8Array> {
  await readPapered(key.assessmentId, context)
  const { results } = await context.database.read(context.request, (db) => [selectIssuedDocx(db, key)])
  const [[found]] = results
  if (found === undefined) throw paperNotFound()
  if (found.docx === null) throw paperWithoutWord()
  return found.docx
}
