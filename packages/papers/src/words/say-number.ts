const small = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]

/** A whole number below a million as official papers write it out: `sayNumber(2026)` is "dua ribu dua puluh enam". */
export function sayNumber(number: number): string {
  const word = small[number]
  if (word !== undefined) return word
  if (number < 20) return `${sayNumber(number - 10)} belas`
  if (number < 100) return counted(number, 10, 'puluh')
  if (number < 200) return withRest('seratus', number - 100)
  if (number < 1000) return counted(number, 100, 'ratus')
  if (number < 2000) return withRest('seribu', number - 1000)
  return counted(number, 1000, 'ribu')
}

function counted(number: number, unit: number, name: string): string {
  return withRest(`${sayNumber(Math.floor(number / unit))} ${name}`, number % unit)
}

function withRest(words: string, rest: number): string {
  return rest === 0 ? words : `${words} ${sayNumber(rest)}`
}
