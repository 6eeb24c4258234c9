import { findAbbreviations } from '@undagi/maturity'
import { Fragment, useContext } from 'react'
import { GlossaryContext } from './glossary-context.ts'

/** A text whose abbreviations say what they stand for to who points at them; the list at the foot says it to all. */
export function Abbreviated({ text }: { readonly text: string }) {
  const glossary = useContext(GlossaryContext)
  const found = findAbbreviations(text, glossary)
  if (found.length === 0) return text
  return (
    <>
      {found.map(({ abbreviation, start, end }, position) => (
        <Fragment key={start}>
          {text.slice(found[position - 1]?.end ?? 0, start)}
          <abbr title={glossary[abbreviation]}>{text.slice(start, end)}</abbr>
        </Fragment>
      ))}
      {text.slice(found.at(-1)?.end ?? 0)}
    </>
  )
}
