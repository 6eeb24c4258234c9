/** As a name of a file or folder on any machine: plain letters, nothing that Windows or a shell reads otherwise, cut between words. */
export function plainName(words: string, longest: number): string {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z\d ,()&+-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (plain.length <= longest) return trimmed(plain)
  const cut = plain.slice(0, longest + 1)
  return trimmed(cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : longest))
}

/** Without what Windows drops from an end, and words that only lead on to what was cut off. */
const trimmed = (name: string): string => bare(bare(name).replace(/ (?:dan|atau|untuk|dari|di|ke)$/, ''))

const bare = (name: string): string => name.replaceAll(/^[ ,&+)-]+|[ ,&+(-]+$/g, '')
