import { Link } from '@tanstack/react-router'
import type { FoundPassage, InstrumentHit } from '@undagi/maturity'
import { classNames } from '../../../ui/class-names.ts'
import { panelClass } from '../../../ui/panel.tsx'
import { MarkedSnippet } from './marked-snippet.tsx'
import styles from './search-results.module.css'
import { usePassageWords } from './use-passage-words.ts'

interface SearchResultsProps {
  readonly hits: readonly InstrumentHit[]
  readonly edisi: string | undefined
}

export function SearchResults({ hits, edisi }: SearchResultsProps) {
  if (hits.length === 0) return null
  return (
    <ol className={classNames(panelClass, styles.results)}>
      {hits.map(({ indicator, passages }) => (
        <li key={indicator.code}>
          <Link
            from="/$slug/$year"
            to="/$slug/$year/instrumen/$code"
            params={{ code: indicator.code }}
            search={{ edisi }}
            data-hit
          >
            <span className={styles.code}>{indicator.code}</span> {indicator.shortName}
          </Link>
          {passages.filter(tellsMore).map((passage) => (
            <Passage
              key={`${passage.kind} ${passage.criterion ?? passage.level} ${passage.text}`}
              passage={passage}
            />
          ))}
        </li>
      ))}
    </ol>
  )
}

/** Number and short name stand in the link already. */
function tellsMore({ kind }: FoundPassage): boolean {
  return kind !== 'code' && kind !== 'short_name' && kind !== 'criterion_code'
}

function Passage({ passage }: { passage: FoundPassage }) {
  const words = usePassageWords()
  return (
    <p className={styles.passage}>
      <span className={styles.where}>{words(passage)}</span> <MarkedSnippet snippet={passage} />
    </p>
  )
}
