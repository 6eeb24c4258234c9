import { Trans, useLingui } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useFormat } from '../lib/use-format.ts'
import styles from './published-results.module.css'

interface PublishedResultsProps {
  readonly results: readonly Schemas['PublishedOfInstitution'][]
}

/** What the ministry published about one institution, year by year, as printed and with its source. */
export function PublishedResults({ results }: PublishedResultsProps) {
  return (
    <ul className={styles.years}>
      {results.map((result) => (
        <li key={`${result.year} ${result.editionId}`}>
          <PublishedYear result={result} />
        </li>
      ))}
    </ul>
  )
}

function PublishedYear({ result }: { result: PublishedResultsProps['results'][number] }) {
  const { t } = useLingui()
  const format = useFormat()
  const { year, index, predicate, groups, source } = result
  const figure = (value: string | null) => (value === null ? t`tidak tercetak` : format.number(value))
  return (
    <>
      <p className={styles.year}>
        <Trans>Hasil terbitan {year}</Trans>
      </p>
      <p className={styles.headline}>
        <strong>{figure(index)}</strong> {predicate}
      </p>
      <dl className={styles.groups}>
        {groups.map(({ code, name, value }) => (
          <div key={code}>
            <dt>{name}</dt>
            <dd>{figure(value)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.source}>
        <Trans>Sumber: {source}</Trans>
      </p>
    </>
  )
}
