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
}: IssuedRow): z.infer<typeof issuedPaperSchema> {
  return {
    ...{ kind, version, number, day, sha256, authorName },
    checkCode: spelledCode(checkCode),
    issuedAt: issuedAt.toISOString(),
  }
}

type Checked = NonNullable<Awaited<ReturnType<typeof findByCheckCode>>>

export function presentChecked({
  kind,
  version,
  number,
  paper_day: day,
  sha256,
  institution_name: institutionName,
  is_latest: isLatest,
  handed_in_on: handedInOn,
  since,
}: Checked): z.infer<typeof checkedPaperSchema> {
  return { kind, version, number, day, sha256, institutionName, isLatest, handedInOn, since }
}
