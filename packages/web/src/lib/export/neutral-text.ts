/**
 * Texts that a spreadsheet would run: begun by a sign of arithmetic or a control character, also in its full width or
 * behind blanks (OWASP, "CSV Injection").
 */
const runs = /^(?:\s*[=+\-@|＝＋－＠]|[\t\r\n\0])/u

/** "-0.61" and "+3" calculate nothing. */
const isPlainNumber = /^[+-]?\d+(?:[.,]\d+)?$/

/** A text that no spreadsheet takes for a formula: an apostrophe before it, as one would type by hand. */
export function neutralText(text: string): string {
  return runs.test(text) && !isPlainNumber.test(text) ? `'${text}` : text
}
