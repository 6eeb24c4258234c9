import { foldName, toSoughtWords, toWords, withoutCountry } from './fold-name.ts'
import type { OfficialInstitution, Register } from './official-institution.ts'

interface Entry {
  readonly institution: OfficialInstitution
  readonly words: readonly string[]
  /** The name without "Kabupaten", "Kota"…, one word. */
  readonly base: string
}

/**
 * What somebody may mean who is still typing: every word begins a word of the name. Names that begin with what was typed come
 * first, shorter ones before longer. `search('balik', 5)` begins with Kota Balikpapan.
 */
export function createSearch(register: Register): (words: string, limit: number) => OfficialInstitution[] {
  const entries = register.institutions.map((institution) => toEntry(institution, register))
  return (typed, limit) => {
    const words = toSoughtWords(typed)
    if (words.length === 0) return []
    const base = foldName(typed).base
    const asTyped = findAll(entries, words)
    // "ri" may be the beginning of Riau: it is left out only where it finds nothing.
    const found = asTyped.length > 0 ? asTyped : findAll(entries, withoutCountry(words))
    return found
      .toSorted((a, b) => rank(a, base) - rank(b, base) || byName(a.institution, b.institution))
      .slice(0, limit)
      .map(({ institution }) => institution)
  }
}

function toEntry(institution: OfficialInstitution, { aliases }: Register): Entry {
  const others = aliases.filter(({ id }) => id === institution.id).map(({ written }) => written)
  const base = foldName(institution.name).base
  const words = [institution.category, ...[institution.name, ...others].flatMap(toWords)]
  return { institution, base, words: [...words, base] }
}

function findAll(entries: readonly Entry[], words: readonly string[]): Entry[] {
  return entries.filter((entry) => words.every((word) => hasWord(entry, word)))
}

function hasWord({ words }: Entry, typed: string): boolean {
  return words.some((word) => word.startsWith(typed))
}

/** The whole name, then its beginning, then any of its words. */
function rank({ base }: Entry, typed: string): number {
  if (base === typed) return 0
  return base.startsWith(typed) ? 1 : 2
}

function byName(a: OfficialInstitution, b: OfficialInstitution): number {
  return a.name.length - b.name.length || a.name.localeCompare(b.name, 'id')
}
