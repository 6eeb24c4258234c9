import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { RoundOverview } from '../../lib/api/contract.ts'
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
  const { institution, result, round } = dashboard
  const index = format.number(result.index.rounded)
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
          <WhoseIndex slug={institution.slug} round={round} />
          <ChangeSentence dashboard={dashboard} />
        </div>
      </div>
      <IndexRuler dashboard={dashboard} />
      <HeadlineFacts dashboard={dashboard} />
    </section>
  )
}

/** Everything below is reckoned from what the institution said of itself: where it came to something official, that is said with it. */
function WhoseIndex({ slug, round }: { readonly slug: string; readonly round: RoundOverview }) {
  const format = useFormat()
  const { year, official } = round
  if (official === null)
    return (
      <p>
        <Trans>nilai mandiri</Trans>
      </p>
    )
  return (
    <p>
      <Trans>
        nilai mandiri; nilai resmi{' '}
        <strong>
          {format.number(official.index.rounded)} {official.predicate}
        </strong>
        .
      </Trans>{' '}
      <Link to="/$slug/$year/hasil" params={{ slug, year: String(year) }}>
        <Trans>Buka hasil</Trans>
      </Link>
    </p>
  )
}
