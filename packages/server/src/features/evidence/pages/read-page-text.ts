import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { pageNotFound } from '../evidence.errors.ts'
import type { FoundFile } from '../found-items.ts'
import { readingStateOf } from '../reading-state.ts'
import { selectPageText } from './pages.repository.ts'
import type { pageTextSchema } from './pages.schemas.ts'
import { tellLook } from './tell-look.ts'

export type PageText = z.infer<typeof pageTextSchema>

/** What was read on a page of what the person was found to be allowed to see: text, never a page of ours. */
export async function readPageText(
  { row, file, isRestricted }: FoundFile,
  page: number,
  context: RequestContext,
): Promise<PageText> {
  const { database, request } = context
  const { results } = await database.read(request, (db) => [selectPageText(db, file, page)])
  const [[found]] = results
  const pages = found?.count ?? 0
  if (pages > 0 && page > pages) throw pageNotFound()
  if (isRestricted) tellLook(row, context)
  // What a scanner holds back, the text of an earlier reading does not give away.
  const isHeldBack = file.scan === 'found'
  const text = isHeldBack ? null : (found?.text ?? null)
  const names = isHeldBack || !found?.isNamed ? null : [...(found.names ?? [])]
  return { page, pages: pages === 0 ? null : pages, names, text, reading: readingStateOf(file) }
}
