/**
 * Text as it is compared when somebody searches: small letters without accents. Every unit stays in its place, so that
 * a position in the folded text is a position in the text: `foldText('Évaluasi SPBE')` is "evaluasi spbe".
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  if (isPlain(lower) && lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, position) => foldUnit(text.charAt(position))).join('')
}

function foldUnit(unit: string): string {
  return unit.normalize('NFD').charAt(0).toLowerCase().charAt(0)
}

function isPlain(text: string): boolean {
  for (let position = 0; position < text.length; position += 1)
    if (text.charCodeAt(position) > 0x7f) return false
  return true
}

/** A letter or digit; everything else stands between words. */
export function isWordUnit(unit: string): boolean {
  const code = unit.charCodeAt(0)
  if (code > 0x7f) return /[\p{L}\p{N}]/u.test(unit)
  // asked for every place of every word: the letters that nearly all texts are made of need no pattern
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a)
}
