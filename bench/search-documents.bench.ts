import pg from 'pg'
import { type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { connectionOf } from './national/connection.ts'
import { median, percentile } from './percentile.ts'
import { fillLibraries, type Library } from './search-documents/fill-library.ts'
import { makeAlikeQuestions, makeQuestions } from './search-documents/questions.ts'

const limitMs = 100
const large = 150_000
const small = { institutions: 20, documents: 500 }
const warmUps = 50
const questions = 500

/** Searching a library of one institution with everything, and one of many beside it, as the pages ask. */
export async function measureSearch(): Promise<readonly Figure[]> {
  const served = await serveUndagi({ example: false })
  try {
    const libraries = await fill(served)
    const [everything, one] = libraries
    if (everything === undefined || one === undefined) throw new Error('There is nothing to search.')
    return [
      await measure(served, everything, searching(`search over ${large} documents`)),
      await measure(served, one, searching(`search in one of ${small.institutions} institutions beside it`)),
      await measure(served, everything, {
        promise: `only what is like another document, of ${large}`,
        make: makeAlikeQuestions,
        asked:
          'pages of the library and searches, of which three documents in ten are like others; also with other filters',
      }),
    ]
  } finally {
    await served.discard()
  }
}

async function fill({ dataFolder }: ServedUndagi): Promise<readonly Library[]> {
  const superuser = new pg.Client(connectionOf(dataFolder, 'bypass'))
  await superuser.connect()
  const sizes = Array.from({ length: small.institutions }, () => small.documents)
  const libraries = await fillLibraries(superuser, [large, ...sizes])
  await superuser.end()
  return libraries
}

interface Asking {
  readonly promise: string
  readonly make: (count: number) => readonly string[]
  readonly asked: string
}

const searching = (promise: string): Asking => ({
  ...{ promise, make: makeQuestions },
  asked:
    'common and rare words, two of them, unfinished ones, names of files, filters by year, kind and what was found',
})

async function measure(
  { address }: ServedUndagi,
  library: Library,
  { promise, make, asked }: Asking,
): Promise<Figure> {
  const times: number[] = []
  let hits = 0
  for (const question of make(warmUps + questions)) {
    const askedAt = performance.now()
    const answer = await fetch(`${address}/api/institutions/${library.institutionId}/evidence${question}`, {
      headers: { Cookie: `undagi_session=${library.token}` },
    })
    const text = await answer.text()
    times.push(performance.now() - askedAt)
    if (!answer.ok) throw new Error(`${question}: answered ${answer.status}.`)
    if (text.includes('"title"')) hits += 1
  }
  const measured = times.slice(warmUps)
  return atMost({
    promise: `${promise}, p95`,
    value: percentile(measured, 0.95),
    limit: limitMs,
    unit: 'ms',
    detail: `median ${formatQuantity(median(measured), 'ms')}, p99 ${formatQuantity(percentile(measured, 0.99), 'ms')}, ${questions} questions, ${hits} of ${warmUps + questions} found something`,
    how: `${library.documents} documents of four pages (180 made words a page, some words on nearly every page, some on few, one in one document alone), 2 in 100 restricted, and ${small.institutions} institutions with ${small.documents} each beside ${large}; ${asked}; one question after another over HTTP, with policies, snippets and presentation, everything read, compared and checked before, embedded PostgreSQL as it comes`,
  })
}
