/** A text with others below it, a blank line between. What stands in it already is not added again. */
export function appendTexts(
  before: string,
  texts: readonly string[],
): { readonly text: string; readonly added: number } {
  return texts.reduce(
    ({ text, added }, each) =>
      each.trim() === '' || text.includes(each)
        ? { text, added }
        : { text: text.trim() === '' ? `${text}${each}` : `${text}\n\n${each}`, added: added + 1 },
    { text: before, added: 0 },
  )
}
