import { Plural, Trans } from '@lingui/react/macro'
import type { Standing, StandingScope } from '../../lib/api/standing.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Note } from '../../ui/note.tsx'
import styles from './place-sentence.module.css'

interface PlaceSentenceProps {
  readonly row: NonNullable<Standing['row']>
  readonly scope: StandingScope
}

/** The place in words, with what is doubtful about it. */
export function PlaceSentence({ row, scope }: PlaceSentenceProps) {
  const format = useFormat()
  const place = scope.figures[0]?.place
  const index = row.index === null ? '–' : format.number(row.index)
  return (
    <div className={styles.sentence}>
      {place ? (
        <p>
          <Trans>
            {row.institutionName}: indeks <strong>{index}</strong>, {row.predicate}. Peringkat{' '}
            <strong>{place.rank}</strong> dari {place.ranked};{' '}
            <strong>{format.percent(place.belowPercent)}</strong> instansi berada di bawahnya.
          </Trans>{' '}
          {place.equal > 1 ? (
            <Plural value={place.equal - 1} other="# instansi lain berbagi peringkat yang sama." />
          ) : null}
        </p>
      ) : (
        <p>
          <Trans>
            Indeks {row.institutionName} tidak tercetak dalam tabel ini, jadi tidak diberi peringkat.
          </Trans>
        </p>
      )}
      {row.possiblePredicates.length > 1 ? (
        <Note tone="look">
          <Trans>
            Indeks ini tepat di batas predikat: {row.possiblePredicates.join(' atau ')}, tergantung apakah
            indeks yang dibulatkan atau yang belum dibulatkan dibandingkan dengan ambangnya. Yang tercetak:{' '}
            {row.predicate}.
          </Trans>
        </Note>
      ) : null}
    </div>
  )
}
