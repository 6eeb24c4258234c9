import { glossaryOf } from '@undagi/maturity'
import { useContext } from 'react'
import { GlossaryContext } from './glossary-context.ts'
import styles from './glossary-list.module.css'

/** What the abbreviations in some texts stand for; nothing where they use none. */
export function GlossaryList({ texts }: { readonly texts: readonly string[] }) {
  const used = glossaryOf(texts, useContext(GlossaryContext))
  if (used.length === 0) return null
  return (
    <dl className={styles.list}>
      {used.map(([abbreviation, meaning]) => (
        <div key={abbreviation}>
          <dt>{abbreviation}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
