import type { MarkedText } from '../../../lib/api/contract.ts'

/** A text in which the words that were looked for stand out. It comes in pieces: nothing in it is ever read as markup. */
export function Marked({ parts }: { readonly parts: MarkedText }) {
  let at = 0
  return parts.map(({ text, isMatch }) => {
    const key = at
    at += text.length
    return isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}
