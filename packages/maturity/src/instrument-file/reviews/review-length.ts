import { sentencesOf, wordsOf } from '../../wording/sentences.ts'
import type { FileIssue } from '../file-issue.ts'
import { issueAt, type Spot } from '../spot.ts'
import { criterionNotes, criterionTexts, plainTexts, type TextSpot } from './text-spots.ts'

/** More than this is not read in one breath. */
const LONGEST_TEXT = 220
const MOST_WORDS = 25

/** Texts that are long, sentences that run on, and two conditions in one criterion. */
export function reviewLength(indicators: readonly Spot[]): readonly FileIssue[] {
  return [
    ...indicators.flatMap(plainTexts).flatMap(reviewText),
    ...indicators.flatMap((each) => [...plainTexts(each), ...criterionNotes(each)]).flatMap(reviewSentences),
    ...indicators.flatMap(criterionTexts).flatMap(reviewConditions),
  ]
}

function reviewText({ spot, text }: TextSpot): readonly FileIssue[] {
  if (text.length <= LONGEST_TEXT) return []
  const message = `Teks ini ${text.length} huruf. Singkatkan menjadi paling banyak ${LONGEST_TEXT}.`
  return [issueAt(spot, 'wording.long_text', message)]
}

function reviewSentences({ spot, text }: TextSpot): readonly FileIssue[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence)
    if (words.length <= MOST_WORDS) return []
    const message = `Kalimat "${words.slice(0, 4).join(' ')} …" berisi ${words.length} kata. Bagi menjadi kalimat yang paling panjang ${MOST_WORDS} kata.`
    return [issueAt(spot, 'wording.long_sentence', message)]
  })
}

function reviewConditions({ spot, text }: TextSpot): readonly FileIssue[] {
  if (!/(?<!")\bdan\s*\/\s*atau\b/i.test(text)) return []
  const message = 'Butir dengan "dan/atau" memuat dua syarat. Tulis dua butir, atau pilih salah satu kata.'
  return [issueAt(spot, 'wording.two_conditions', message)]
}
