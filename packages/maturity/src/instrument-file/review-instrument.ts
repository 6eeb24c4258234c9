import { findSkips } from './checks/find-skips.ts'
import type { FileIssue } from './file-issue.ts'
import { openFiles } from './open-files.ts'
import { inReadingOrder } from './reading-order.ts'
import { reviewAbbreviations } from './reviews/review-abbreviations.ts'
import { reviewLength } from './reviews/review-length.ts'
import { reviewTwins } from './reviews/review-twins.ts'
import { issueAt, type Spot } from './spot.ts'
import type { SourceFile } from './yaml-file.ts'

/**
 * What a person should look at in an instrument that passed `parseInstrument`: long texts and sentences, two conditions in
 * one criterion, unexplained abbreviations, one criterion worded in two ways, a level that jumps a lower one.
 */
export function reviewInstrument(files: readonly SourceFile[]): readonly FileIssue[] {
  const opened = openFiles(files)
  if (opened === undefined) return []
  const { spot, tree } = opened
  return inReadingOrder([
    ...tree.indicators.flatMap(reviewSkips),
    ...reviewLength(tree.indicators),
    ...reviewAbbreviations(spot, tree.indicators),
    ...reviewTwins(tree.indicators),
  ])
}

/** Whether the exception is meant, no program can tell. */
function reviewSkips(indicator: Spot): readonly FileIssue[] {
  return findSkips(indicator).map(({ spot, level, skipped }) => {
    const message = `Tingkat ${level} tidak mensyaratkan tingkat ${skipped.join(', ')}, dan tidak ada butir yang menggantikannya. Periksa apakah memang demikian menurut naskah.`
    return issueAt(spot, 'requires.may_skip', message)
  })
}
