export interface ReadPage {
  readonly page: number
  readonly text: string
}

/** A line of a document that is no blank one and no page number. */
export interface LegalLine {
  readonly page: number
  readonly text: string
}

/** The lines of all pages, one behind the other: what an article says may go on overleaf. */
export function legalLines(pages: readonly ReadPage[]): readonly LegalLine[] {
  return pages.flatMap(({ page, text }) =>
    text
      .split('\n')
      .map((line) => line.trim().replaceAll(/\s+/g, ' '))
      .filter((line) => line !== '' && !/^[-–]?\s?\d{1,4}\s?[-–]?$/.test(line))
      .map((line) => ({ page, text: line })),
  )
}

/** A word after which a sentence goes on: the article that follows is spoken of, and does not begin. */
const goesOn =
  /(?:[,(]|\b(?:dalam|pada|dan|atau|dan\/atau|dimaksud|dengan|oleh|ketentuan|serta|dari|menurut|berdasarkan|antara|juncto|jo\.?|s\.d\.?|ke|dan ayat))$/i
const isCarriedOn = /^(?:ayat|huruf|angka|dan|atau|sampai|juncto|serta|s\.d)\b/i

/** Whether a line that looks like a heading is the rest of a sentence that was broken there. */
export function isMidSentence(lines: readonly LegalLine[], at: number): boolean {
  return goesOn.test(lines[at - 1]?.text ?? '') || isCarriedOn.test(lines[at + 1]?.text ?? '')
}
