/** Within a title these stay small. */
const small: ReadonlySet<string> = new Set([
  ...[
    'dan',
    'di',
    'ke',
    'dari',
    'pada',
    'untuk',
    'yang',
    'tentang',
    'dengan',
    'dalam',
    'atas',
    'oleh',
    'bagi',
  ],
  ...['serta', 'atau', 'terhadap', 'antara', 'melalui'],
])

/** These are said letter by letter. */
const letters: ReadonlySet<string> = new Set([
  ...[
    'SPBE',
    'TIK',
    'SOP',
    'APBD',
    'APBN',
    'DPRD',
    'RPJMD',
    'RPJMN',
    'RKPD',
    'ASN',
    'SDM',
    'OPD',
    'SKPD',
    'UPTD',
  ],
  ...[
    'DKI',
    'DIY',
    'RI',
    'NTB',
    'NTT',
    'BPKAD',
    'BKD',
    'PPID',
    'JDIH',
    'TTE',
    'II',
    'III',
    'IV',
    'VI',
    'VII',
    'IT',
  ],
  ...['SK', 'SE', 'BA', 'LHE', 'LHA', 'PKS', 'MOU', 'RTL', 'KAK'],
])

/** What stands in capitals, as one writes it in a title; what is written otherwise stays as it is. */
export function toTitleCase(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line !== line.toUpperCase()) return line
  return line
    .split(' ')
    .map((word, at) => capitalise(word, at === 0))
    .join(' ')
}

function capitalise(word: string, isFirst: boolean): string {
  const bare = word.replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (letters.has(bare) || /\d/.test(bare)) return word
  const low = word.toLowerCase()
  if (!isFirst && small.has(low)) return low
  return low.replaceAll(/(^|[-/("“])\p{L}/gu, (first) => first.toUpperCase())
}
