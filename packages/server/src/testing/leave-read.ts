import { createHash } from 'node:crypto'
import { reader } from '../features/evidence/reading/reader.ts'
import { insertReading } from '../features/evidence/reading/readings.repository.ts'
import { buildInspection } from '../features/findings/facts/testing/build-document.ts'
import type { TestApp } from './create-test-app.ts'

export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

const details = { place: null, signatory: null, office: null, articles: [], units: [], period: null }

interface Given {
  readonly institutionId: string
  readonly text: string
}

export interface Read {
  readonly pageTexts?: readonly string[]
  /** That it is found to bear. */
  readonly number?: string | null
  readonly readability?: 'readable' | 'scanned'
}

/** What reading a file of this text leaves behind. */
export function readingOf(
  undagi: TestApp,
  { institutionId, text }: Given,
  { pageTexts = [text], number = null, readability = 'readable' }: Read = {},
) {
  const inspection = buildInspection({ year: null, date: null, number, text: readability })
  const found = { inspection, details, pageTexts, pageNames: [] }
  return { institutionId, sha256: digestOf(text), reader, readAt: undagi.clock.now(), found }
}

/** As the reader leaves it behind, without the process that reads. */
export async function leaveRead(undagi: TestApp, given: Given, as?: Read): Promise<void> {
  const operation = { institutions: [given.institutionId], at: undagi.clock.now() }
  await undagi.database.asOperator(operation, (db) => insertReading(db, readingOf(undagi, given, as)))
}
