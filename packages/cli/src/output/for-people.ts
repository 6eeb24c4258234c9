/** Numbers in running Indonesian text have a decimal comma: "3.05" is read "3,05". */
export function withDecimalComma(number: string): string {
  return number.replace('.', ',')
}

/** Names come from files: what would move the cursor or hide text on a terminal is shown as a blank. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, ' ')
}
