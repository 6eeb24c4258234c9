import type { z } from '@hono/zod-openapi'
import { spelledCode } from './check-code.ts'
import type { findByCheckCode, IssuedRow } from './papers.repository.ts'
import type { checkedPaperSchema, issuedPaperSchema } from './reports.schemas.ts'

export function presentIssued({
  kind,
  version,
  number,
  paperDay: day,
  checkCode,
  sha256,
  authorName,
  issuedAt,
  ...word
}: IssuedRow): z.infer<typeof issuedPaperSchema> {
  return {
    ...{ kind, version, number, day, sha256, authorName },
    checkCode: spelledCode(checkCode),
    issuedAt: issuedAt.toISOString(),
    word: presentWord(word),
  }
}

function presentWord({
  docxSha256: sha256,
  docxForm: form,
  templateVersion,
}: Pick<IssuedRow, 'docxSha256' | 'docxForm' | 'templateVersion'>): z.infer<
  typeof issuedPaperSchema
>['word'] {
  return sha256 === null || form === null ? null : { sha256, form, templateVersion }
}

type Checked = NonNullable<Awaited<ReturnType<typeof findByCheckCode>>>

export function presentChecked({
  kind,
  version,
  number,
  paper_day: day,
  sha256,
  docx_sha256: wordSha256,
  institution_name: institutionName,
  is_latest: isLatest,
  handed_in_on: handedInOn,
  since,
}: Checked): z.infer<typeof checkedPaperSchema> {
  return { kind, version, number, day, sha256, wordSha256, institutionName, isLatest, handedInOn, since }
}
