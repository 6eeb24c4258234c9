import { findCheckCode } from '../check-code.ts'

/** As it stands at the foot of every page; a reader may have put blanks or a line end at its dashes. */
const spelled = /[0-9A-Z]{4}(?:\s*-\s*[0-9A-Z]{4}){3}/g

/** The check codes that a text holds, each once. */
export function findCodes(text: string): readonly string[] {
  const found = (text.match(spelled) ?? []).flatMap((each) => findCheckCode(each) ?? [])
  return [...new Set(found)]
}
