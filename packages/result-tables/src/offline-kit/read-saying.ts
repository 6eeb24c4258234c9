import { fromAnswerWord, toAnswerWord } from './answer-words.ts'
import { fewestReasonLetters, type KitSaying, longestAnswer } from './offline-kit.ts'
import { lettersIn, saysNothing } from './said-text.ts'
import { type SheetCells, shortened } from './sheet-cells.ts'

export interface SaidPlace {
  readonly line: number
  readonly answer: number
  readonly text: number
}

export interface ReadSaying {
  readonly saying: KitSaying | null
  readonly faults: readonly string[]
  readonly notices: readonly string[]
}

/** What one row says. What is no answer is never made one: it is named with its cell, and what stands in Undagi stays. */
export function readSaying(
  cells: SheetCells,
  { line, answer, text }: SaidPlace,
  sent: KitSaying,
): ReadSaying {
  const [chosen, words] = [cells.take(line, answer), cells.take(line, text)]
  const notices = [chosen, words].flatMap(({ notice }) => notice ?? [])
  const faults = [chosen, words].flatMap(({ fault }) => fault ?? [])
  const refuse = (...more: readonly string[]) => ({ saying: null, faults: [...faults, ...more], notices })
  if (faults.length > 0) return refuse()
  const [atAnswer, atText] = [cells.place(line, answer), cells.place(line, text)]
  if (chosen.text === '' && words.text === '') {
    if (saysNothing(sent)) return { saying: null, faults, notices }
    return {
      saying: null,
      faults,
      notices: [...notices, `${atAnswer}: dikosongkan. Jawaban yang ada di Undagi tetap.`],
    }
  }
  if (words.text.length > longestAnswer)
    return refuse(`${atText}: ${words.text.length} huruf, paling banyak ${longestAnswer}. Ringkaskan.`)
  if (chosen.text === '') {
    if (toAnswerWord(sent) !== '')
      return refuse(`${atAnswer}: pilihannya dikosongkan, padahal penjelasannya ada. Pilih satu jawaban.`)
    if (lettersIn(words.text) === 0)
      return refuse(`${atAnswer}: pilih satu jawaban, atau ceritakan apa yang ada.`)
    return { saying: { applies: true, practice: null, text: words.text }, faults, notices }
  }
  const choice = fromAnswerWord(chosen.text)
  if (choice === undefined)
    return refuse(`${atAnswer}: "${shortened(chosen.text)}" bukan salah satu pilihan jawaban.`)
  if (choice.applies === false && lettersIn(words.text) < fewestReasonLetters)
    return refuse(`${atText}: tidak berlaku memerlukan alasan, paling sedikit sepuluh huruf.`)
  return { saying: { ...choice, text: words.text }, faults, notices }
}
