export type NoteDrafts = ReadonlyMap<string, string>

/** With this draft of one value, or without one; those of the others stay. */
export function withDraft(before: NoteDrafts, code: string, note: string | undefined): NoteDrafts {
  const others = [...before].filter(([each]) => each !== code)
  return new Map(note === undefined ? others : [...others, [code, note]])
}
