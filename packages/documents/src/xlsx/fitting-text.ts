/** What a spreadsheet takes in one cell; a longer text makes it call the whole file broken. */
const LONGEST_CELL = 32_767

/** A text as a cell can hold it: cut where it is too long, which it then says. */
export function fittingText(text: string): string {
  const whole = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text
  // "_x0041_" is how the format writes a letter by its number: a text that only looks so is told apart
  return whole.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
}
