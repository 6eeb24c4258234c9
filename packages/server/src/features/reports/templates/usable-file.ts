import type { PaperKind } from '@undagi/papers'
import { checkTemplate } from '@undagi/papers/template'
import { templateNotUsable } from './paper-templates.errors.ts'

/** The bytes of a file that can be the template of a paper; what cannot is refused with everything that stands in the way. */
export async function usableFile(base64: string, kind: PaperKind): Promise<Buffer> {
  const file = Buffer.from(base64, 'base64')
  const { findings } = await checkTemplate(file, kind)
  if (findings.length === 0) return file
  throw templateNotUsable({
    errors: findings.map(({ code, text }) => ({ path: '/template/file', message: `${code}: ${text}` })),
  })
}
