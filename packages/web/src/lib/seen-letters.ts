/** A name without what nobody sees but what may turn around how it reads ("fdp.exe" shown as "exe.pdf"). */
export function seenLetters(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
}
