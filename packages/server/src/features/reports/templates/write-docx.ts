import { composePaper, type PaperContent } from '@undagi/papers'
import { printDocx } from '@undagi/papers/docx'
import { fillTemplate } from '@undagi/papers/template'
import type { RequestContext } from '../../../request-context.ts'
import { selectTemplateFile } from './paper-templates.repository.ts'

interface Written {
  /** Whose paper it is, which says what it is written in. */
  readonly institutionId: string
  readonly content: PaperContent
}

/** A paper for a word processor: in the institution's own template, where there is one. */
export async function writeDocx(
  { institutionId, content }: Written,
  { database, request }: RequestContext,
): Promise<Uint8Array> {
  const key = { institutionId, kind: content.kind }
  const { results } = await database.read(request, (db) => [selectTemplateFile(db, key)])
  const file = results[0][0]?.file
  return file == null ? await printDocx(composePaper(content)) : await fillTemplate(file, content)
}
