/** A decimal as Indonesian papers write it: "3,05". Texts in, texts out: no number is rounded on paper. */
export function withComma(decimal: string): string {
  return decimal.replace('.', ',')
}
