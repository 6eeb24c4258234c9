import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { presentItem } from '../evidence.presenter.ts'
import { selectFiles, selectLinks, selectRevisions } from '../evidence.repository.ts'
import { type FoundItem, gatherItems, itemFor } from '../found-items.ts'
import { selectMostAlike } from '../likenesses/alike-items.repository.ts'
import { mostAlikeOf } from '../likenesses/most-alike-of.ts'
import { mergeHits, selectReadings, wordsMeant } from '../search/find-hits.ts'
import { markNames, saidBy } from '../search/mark-names.ts'
import { cutSnippet, markWords, wordsOf } from '../search/mark-words.ts'
import { findNearestWord } from '../search/nearest-word.ts'
import {
  type HitRow,
  selectHits,
  selectLikelyWords,
  selectPageTexts,
  type Wanted,
} from '../search/search.repository.ts'

const pageSize = 20
/** Whoever has not found it among so many looks for more words. */
const mostHits = 200

interface Search extends Wanted {
  readonly from: number
}

/** Documents whose title or pages hold the words, or what else these may mean, as far as this person may see them. */
export async function searchEvidence({ from, ...wanted }: Search, context: RequestContext) {
  const { institutionId } = wanted
  const { actor, results } = await context.database.read(context.request, (db) =>
    selectReadings(db, wanted, from + pageSize + 1),
  )
  ensureMay(actor, 'read_evidence', institutionId)
  const rows = mergeHits(results)
  const shown = rows.slice(from, from + pageSize)
  const hasMore = rows.length > from + pageSize && from + pageSize < mostHits
  return {
    hits: await presentHits(shown, wanted, context),
    next: hasMore ? from + pageSize : null,
    suggestion: rows.length === 0 ? await suggest(wanted, context) : null,
  }
}

async function presentHits(rows: readonly HitRow[], { institutionId, q }: Wanted, context: RequestContext) {
  const { database, request } = context
  if (rows.length === 0) return []
  const chosen = { institutionId, itemIds: rows.map(({ itemId }) => itemId) }
  const { actor, results } = await database.read(request, (db) => [
    selectRevisions(db, chosen),
    selectFiles(db, chosen),
    selectLinks(db, chosen),
    selectPageTexts(db, institutionId, rows),
    selectMostAlike(db, chosen),
  ])
  const [revisions, files, links, texts, near] = results
  const alikeOf = mostAlikeOf(near, { actor, where: { institutionId } })
  const items = gatherItems({ revisions, files, links }).flatMap((item) => itemFor(actor, item) ?? [])
  const itemOf = new Map(items.map((item) => [item.id, item]))
  const textOf = new Map(texts.map(({ itemId, text }) => [itemId, text]))
  const meant = { typed: wordsOf(q), words: wordsOf(wordsMeant(q)) }
  return rows.flatMap((row) => {
    const item = itemOf.get(row.itemId)
    if (item === undefined) return []
    return [
      {
        ...presentHit(row, { item, ...meant, text: textOf.get(row.itemId), context }),
        alike: alikeOf(item.id),
      },
    ]
  })
}

interface Shown {
  readonly item: FoundItem
  readonly typed: readonly string[]
  /** And what else they may mean. */
  readonly words: readonly string[]
  /** Of the first place. */
  readonly text: string | undefined
  readonly context: RequestContext
}

function presentHit({ inTitle, places }: HitRow, { item, typed, words, text, context }: Shown) {
  const { row, files } = item.newest
  // Whoever reads in what few may see opens its page, and stands in the log.
  const isShut = row.confidentiality === 'restricted' || files.some(({ scan }) => scan === 'found')
  const snippet = text === undefined || isShut ? null : cutSnippet(text, words)
  return {
    evidence: presentItem(item, context),
    title: [...markWords(row.title, words)],
    inTitle,
    names: inTitle ? markNames(files, { typed, words, said: saidBy(row) }) : [],
    places: places.flatMap(([position, page], index) => {
      const file = files.find((each) => each.position === position)
      if (file === undefined) return []
      return [
        { position, fileName: file.fileName, page, snippet: index === 0 && snippet ? [...snippet] : null },
      ]
    }),
  }
}

/** Told only where it finds something that this person may see. */
async function suggest(wanted: Wanted, context: RequestContext): Promise<string | null> {
  const words = wordsOf(wanted.q).slice(0, 8)
  const { results } = await context.database.read(context.request, (db) =>
    words.map((word) => selectLikelyWords(db, wanted.institutionId, word)),
  )
  const nearest = words.map((word, index) => {
    const known = results[index]?.map((each) => each.word) ?? []
    return (word.length >= 4 && findNearestWord(word, known)) || word
  })
  const q = nearest.join(' ')
  if (q === words.join(' ')) return null
  const { results: again } = await context.database.read(context.request, (db) => [
    selectHits(db, { ...wanted, q }, 1),
  ])
  return again[0].length > 0 ? q : null
}
