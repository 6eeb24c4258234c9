import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/use-format.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { ChangeSentence } from './change-sentence.tsx'
import styles from './headline.module.css'
import { HeadlineFacts } from './headline-facts.tsx'
import { IndexRuler } from './index-ruler.tsx'
import { Predicate } from './predicate.tsx'
import { ProofNumber } from './proof/proof-number.tsx'
import type { Dashboard } from './use-dashboard.ts'

/** The answer in one line: the index, what it is called, where it stands, how far the target is. */
export function Headline({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useLingui()
  const format = useFormat()
  const { result, round } = dashboard
  const index = format.index(result.index.rounded)
  return (
    <section className={styles.headline} aria-labelledby="indeks">
      <div className={styles.index}>
        <VisuallyHidden>
          <h2 id="indeks">
            <Trans>Indeks {round.year}</Trans>
          </h2>
        </VisuallyHidden>
        <ProofNumber
          subject={{ kind: 'node', code: result.rootCode }}
          label={t`Indeks ${index}, lihat hitungan`}
          className={styles.number}
        >
          {index}
        </ProofNumber>
        <div>
          <p className={styles.predicate}>
            <Predicate level={result.predicate.level}>{result.predicate.name}</Predicate>
          </p>
          {result.predicate.otherwise === null || result.predicate.ruleKnown ? null : (
            <p>
              <Trans>atau {result.predicate.otherwise}, menurut aturan pembulatan yang lain</Trans>
            </p>
          )}
          <WhoseIndex dashboard={dashboard} />
          <ChangeSentence dashboard={dashboard} />
        </div>
      </div>
      <IndexRuler dashboard={dashboard} />
      <HeadlineFacts dashboard={dashboard} />
    </section>
  )
}

/** Everything below is reckoned from this: once there is something official, from that, and what the institution had said is named beside it. */
function WhoseIndex({ dashboard: { institution, round, own } }: { readonly dashboard: Dashboard }) {
  const format = useFormat()
  if (own === null)
    return (
      <p>
        <Trans>nilai mandiri</Trans>
      </p>
    )
  const { index, predicate, missing } = own.result
  const isRated = missing.length < Object.keys(own.values).length
  return (
    <p>
      {isRated ? (
        <Trans>
          nilai resmi; nilai mandiri{' '}
          <strong>
            {format.index(index.rounded)} {predicate.name}
          </strong>
          .
        </Trans>
      ) : (
        <Trans>nilai resmi.</Trans>
      )}{' '}
      <Link to="/$slug/$year/hasil" params={{ slug: institution.slug, year: String(round.year) }}>
        <Trans>Buka hasil</Trans>
      </Link>
    </p>
  )
}
