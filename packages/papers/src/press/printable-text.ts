/** What stands for a character that no font here can draw. */
const replacement = '\ufffd'

/** Knows which characters a font has a shape for. */
export type Covering = Pick<ReadonlySet<number>, 'has'>

const clusters = /\P{M}\p{M}*|\p{M}+/gu
const breaks = /\r\n?|[\u0085\u2028\u2029]/gu
/** Controls, what turns the direction of writing or joins without being seen, private and unassigned characters, halves of characters. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}]/gu
const unknown = /[\p{Co}\p{Cn}\p{Cs}]/gu

/**
 * A text of anybody as the fonts can draw it, one shape after the other: no character that would be an empty box, none that is not seen and
 * turns what is. Letters and line breaks stay.
 */
export function printableText(text: string, fonts: readonly Covering[]): string {
  return text
    .normalize('NFC')
    .replace(breaks, '\n')
    .replaceAll('\t', ' ')
    .replace(unseen, '')
    .replace(unknown, replacement)
    .replace(clusters, (cluster) => printableCluster(cluster, fonts))
}

/** A letter with its marks is drawn by one font, or without its marks. */
function printableCluster(cluster: string, fonts: readonly Covering[]): string {
  if (cluster === '\n' || isDrawn(cluster, fonts)) return cluster
  const [letter = ''] = cluster
  return isDrawn(letter, fonts) && !/\p{M}/u.test(letter) ? letter : replacement
}

function isDrawn(cluster: string, fonts: readonly Covering[]): boolean {
  const characters = Array.from(cluster, (character) => character.codePointAt(0) ?? 0)
  return fonts.some((font) => characters.every((character) => font.has(character)))
}
