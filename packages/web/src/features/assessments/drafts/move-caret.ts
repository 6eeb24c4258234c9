/**
 * Where the caret stands after a colleague's change was merged into the text under it: at the same words, not at
 * the same count of letters.
 */
export function moveCaret(before: string, after: string, caret: number): number {
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before[start] === after[start]) start += 1
  if (caret <= start) return caret
  let end = 0
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  if (caret >= before.length - end) return after.length - (before.length - caret)
  return Math.min(caret, after.length - end)
}
