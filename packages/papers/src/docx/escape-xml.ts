const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no way to write these characters: one of them makes the whole file unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** What XML can hold at all. */
export function writable(text: string): string {
  return text.replace(unwritable, '\ufffd')
}

export function escapeXml(text: string): string {
  return writable(text).replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
