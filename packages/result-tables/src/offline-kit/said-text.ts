import type { KitSaying } from './offline-kit.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a spreadsheet cannot hold.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text as it survives a spreadsheet: without control characters and tabs, with one kind of line's end, and no blanks around it. */
export function settledText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unwritable, '')
    .replaceAll('\t', ' ')
    .replaceAll(/\r\n?/g, '\n')
    .trim()
}

const comparable = (text: string): string => settledText(text).replaceAll(/ +/g, ' ')

/** Whether two say the same; what a spreadsheet does to blanks and line ends is no difference. */
export function saysSame(one: KitSaying, other: KitSaying): boolean {
  return (
    one.applies === other.applies &&
    one.practice === other.practice &&
    comparable(one.text) === comparable(other.text)
  )
}

export const saysNothing = ({ applies, text }: KitSaying): boolean =>
  applies === null && settledText(text) === ''

/** Letters and digits alone: dots and dashes say nothing. */
export function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
