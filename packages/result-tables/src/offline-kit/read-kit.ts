import type { CellSheet } from '@undagi/documents'
import { filledByLabel } from './kit-mark.ts'
import type { KitQuestion } from './offline-kit.ts'
import { readAnswers } from './read-answers.ts'
import { readDocuments } from './read-documents.ts'
import type { ReturnedKit } from './returned-kit.ts'
import { settledText } from './said-text.ts'

const longestName = 200
const mostNotices = 200

/**
 * What a workbook that came back says to the questions of its kit. Tolerant of what people and programs do to sheets, and certain of what
 * it takes: what is not certain is named with its sheet and cell. Throws `UnreadableDocument` where there is nothing to read.
 */
export function readReturnedKit(
  sheets: readonly CellSheet[],
  questions: readonly KitQuestion[],
): ReturnedKit {
  const { rows, notices } = readAnswers(sheets, questions)
  const { documents, notices: more } = readDocuments(sheets, questions)
  return {
    filledBy: filledByIn(sheets).slice(0, longestName),
    ...{ rows, documents },
    notices: noMoreThan(mostNotices, [...notices, ...more]),
  }
}

/** Who reads hundreds mends what is named first; how many more there are is said. */
function noMoreThan(most: number, notices: readonly string[]): readonly string[] {
  if (notices.length <= most) return notices
  const shown = notices.slice(0, most - 1)
  return [
    ...shown,
    `Dan ${notices.length - shown.length} catatan lain; perbaiki yang di atas, lalu kirim lagi.`,
  ]
}

/** Beside its label, wherever that is now. */
function filledByIn(sheets: readonly CellSheet[]): string {
  const label = filledByLabel.toLowerCase()
  for (const { rows } of sheets) {
    for (const { cells } of rows) {
      const place = [...cells].find(([, { text }]) => settledText(text).toLowerCase() === label)?.[0]
      if (place === undefined) continue
      const beside = [...cells].filter(([column]) => column > place).toSorted(([a], [b]) => a - b)[0]
      return beside === undefined ? '' : settledText(beside[1].text).replaceAll(/\s+/g, ' ')
    }
  }
  return ''
}
