import type { z } from '@hono/zod-openapi'
import { findArticle } from './find-article.ts'
import type { ReadPage } from './legal-lines.ts'
import { type ArticleName, parseArticle } from './parse-article.ts'
import type { passageSchema } from './passages.schemas.ts'

export type Passage = z.infer<typeof passageSchema>

export interface ReadFile {
  readonly position: number
  readonly pages: readonly ReadPage[]
}

interface Claimed {
  readonly article: string | null
  /** Of the first file. */
  readonly page: number | null
}

/** Where the article that somebody names stands in a document: in the first of its files that has it. */
export function findPassage(files: readonly ReadFile[], { article, page }: Claimed): Passage {
  const name = article === null ? undefined : parseArticle(article)
  if (name === undefined) return nowhere('not_named')
  if (files.every(({ pages }) => pages.every(({ text }) => text.trim() === ''))) return nowhere('unread')
  const [first] = files
  const claimedPageHoldsIt = page === null || first === undefined ? null : holds(first, name, page)
  const [found] = files.flatMap(({ position, pages }) => {
    const article = findArticle(pages, name)
    return article === undefined ? [] : [{ position, page: article.page }]
  })
  if (found === undefined) return { ...nowhere('not_found'), claimedPageHoldsIt }
  return { state: 'found', ...found, claimedPageHoldsIt }
}

/** A page of which nothing was read may hold it all the same. */
function holds({ pages }: ReadFile, name: ArticleName, page: number): boolean | null {
  const text = pages.find((each) => each.page === page)?.text ?? ''
  if (text.trim() === '') return null
  return findArticle(pages, name)?.pages.has(page) ?? false
}

const nowhere = (state: Passage['state']): Passage => ({
  ...{ state, position: null, page: null, claimedPageHoldsIt: null },
})
