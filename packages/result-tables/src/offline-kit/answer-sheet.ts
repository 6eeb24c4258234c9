import { cellAddress, type FormCell, type FormSheet, type InputRule } from '@undagi/documents'
import { answerWords, toAnswerWord } from './answer-words.ts'
import { type AnswerColumn, answerColumns } from './kit-columns.ts'
import { filledByLabel, kitMark } from './kit-mark.ts'
import { type KitQuestion, kitSheets, type OfflineKit } from './offline-kit.ts'
import { settledText } from './said-text.ts'

const columns = Object.keys(answerColumns).filter((key): key is AnswerColumn => key in answerColumns)
const firstRow = 6
const text = (words: string): FormCell => ({ look: 'cell', content: { text: words } })
const blank = (words: string): FormCell =>
  words === '' ? { look: 'inputText' } : { look: 'inputText', content: { text: words } }

/** A row for every question, under the words of whose it is. */
export function toAnswerSheet(kit: OfflineKit): FormSheet {
  const { unit, institution, year, questions } = kit
  return {
    name: kitSheets.answers,
    widths: columns.map((column) => answerColumns[column].width),
    frozen: { rows: firstRow - 1, columns: 1 },
    rows: [
      [{ look: 'title', content: { text: `Isian luring ${unit}` } }],
      [{ look: 'section', content: { text: `${institution}, ${year}. ${kitMark(kit.id)}` } }],
      [null, null, { look: 'label', content: { text: filledByLabel } }, null, { look: 'inputText' }],
      [],
      columns.map((column) => ({ look: 'heading', content: { text: answerColumns[column].heading } })),
      ...questions.map(toRow),
    ],
    inputs: questions.length === 0 ? [] : [choiceRule(questions.length)],
  }
}

function toRow({ code, name, question, dueOn, said }: KitQuestion): readonly FormCell[] {
  const cells: Readonly<Record<AnswerColumn, FormCell>> = {
    ...{ code: text(code), name: text(name), question: text(question), dueOn: text(dueOn) },
    answer: blank(toAnswerWord(said)),
    text: blank(settledText(said.text)),
    note: { look: 'inputText' },
  }
  return columns.map((column) => cells[column])
}

function choiceRule(rows: number): InputRule {
  const column = columns.indexOf('answer') + 1
  return {
    cells: [`${cellAddress(firstRow, column)}:${cellAddress(firstRow + rows - 1, column)}`],
    choices: answerWords,
    prompt: {
      title: 'Jawaban',
      text: 'Pilih satu. Bila tidak berlaku, tulis alasannya di kolom sebelah, paling sedikit sepuluh huruf.',
    },
    refusal: { title: 'Jawaban', text: `Pilih salah satu: ${answerWords.join(', ')}.` },
  }
}
