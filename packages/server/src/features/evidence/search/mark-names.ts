import { markWords, type Part } from './mark-words.ts'

/** Where a capital or a digit begins a word within one, as `undagi.name_words` splits it in the database. */
const BOUNDARY = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u

interface Named {
  readonly position: number
  readonly fileName: string
}

interface Searched {
  /** As it was typed. */
  readonly typed: readonly string[]
  /** And what else it may mean, which is marked too. */
  readonly words: readonly string[]
  /** Title, number and issuer. */
  readonly said: string
}

/** Files whose names say what title, number and issuer do not; with what was found in them. */
export function markNames(files: readonly Named[], { typed, words, said }: Searched) {
  const missing = typed.map(asTyped).filter((word) => !isSaid(markWords(said, word)))
  return files.flatMap(({ position, fileName }) =>
    missing.some((word) => isSaid(markName(fileName, word)))
      ? [{ position, name: [...markName(fileName, words)] }]
      : [],
  )
}

/** By itself: only the last one may still be being typed, so what stands before it is closed by an end that nothing is like. */
const asTyped = (word: string, at: number, typed: readonly string[]) =>
  at === typed.length - 1 ? [word] : [word, '']

const isSaid = (parts: readonly Part[]) => parts.some(({ isMatch }) => isMatch)

/** The whole word first: where nothing of a name is found so, its words are looked for within. */
export function markName(name: string, words: readonly string[]): readonly Part[] {
  return markWords(name, words)
    .flatMap((part) =>
      part.isMatch ? [part] : part.text.split(BOUNDARY).flatMap((piece) => markWords(piece, words)),
    )
    .reduce<Part[]>(joinAlike, [])
}

function joinAlike(parts: Part[], part: Part): Part[] {
  const last = parts.at(-1)
  if (last?.isMatch !== false || part.isMatch) return [...parts, part]
  return [...parts.slice(0, -1), { text: last.text + part.text, isMatch: false }]
}

/** As the database takes them together. */
export const saidBy = (row: { title: string; number: string | null; issuer: string | null }) =>
  [row.title, row.number, row.issuer].join(' ')
