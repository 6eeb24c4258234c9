import { composePaper, type PaperContent } from '@undagi/papers'
import { printDocx } from '@undagi/papers/docx'
import { fillTemplate } from '@undagi/papers/template'
import type { wordForms } from '../../../platform/database/tables/papers.tables.ts'
import type { RequestContext } from '../../../request-context.ts'
import { selectTemplateFile } from './paper-templates.repository.ts'

interface Written {
  /** Whose paper it is, which says what it is written in. */
  readonly institutionId: string
  readonly content: PaperContent
}

/** A paper for a word processor: in the institution's own template, where there is one. */
export async function writeDocx(wanted: Written, context: RequestContext): Promise<Uint8Array> {
  const template = await templateOf(wanted, context)
  return template === undefined
    ? await printDocx(composePaper(wanted.content))
    : await fillTemplate(template.file, wanted.content)
}

interface IssuedDocx {
  readonly docx: Buffer
  readonly docxForm: (typeof wordForms)[number]
  readonly templateVersion: number | null
}

/** The same with a check code, and in what it was written: a template without a place for the code is not used. */
export async function writeIssuedDocx(wanted: Written, context: RequestContext): Promise<IssuedDocx> {
  const { content } = wanted
  const template = await templateOf(wanted, context)
  const templateVersion = template?.version ?? null
  if (template?.bearsCheck) {
    const docx = Buffer.from(await fillTemplate(template.file, content))
    return { docx, docxForm: 'own_template', templateVersion }
  }
  const docx = Buffer.from(await printDocx(composePaper(content)))
  return { docx, docxForm: template === undefined ? 'built_in' : 'template_without_code', templateVersion }
}

async function templateOf({ institutionId, content }: Written, { database, request }: RequestContext) {
  const key = { institutionId, kind: content.kind }
  const { results } = await database.read(request, (db) => [selectTemplateFile(db, key)])
  const [[found]] = results
  return found === undefined || found.file === null ? undefined : { ...found, file: found.file }
}
