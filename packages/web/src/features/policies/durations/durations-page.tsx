import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Institution, PolicyDurations } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { durationsQuery } from '../api/policies.ts'
import styles from '../policies.module.css'
import { usePolicyWords } from '../use-policy-words.ts'
import { DurationRow } from './duration-row.tsx'

/** How long each step usually takes, by kind; an institution says what it has seen itself. */
export function DurationsPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const { data: durations } = useSuspenseQuery(durationsQuery(institution.id))
  const mayKeep = useMay(institution.id)('keep_policies')
  const { kinds } = usePolicyWords()
  usePageTitle(`${t`Lama tiap langkah`}, ${institution.name}`)
  const byKind = Map.groupBy<PolicyDurations[number]['kind'], PolicyDurations[number]>(
    durations,
    ({ kind }) => kind,
  )
  return (
    <>
      <PageHead
        title={<Trans>Lama tiap langkah</Trans>}
        lead={
          <Trans>
            Dengan ini Undagi memperkirakan kapan sebuah kebijakan berlaku.{' '}
            <Link to="/$slug/kebijakan" params={{ slug: institution.slug }}>
              Kembali ke daftar
            </Link>
          </Trans>
        }
      />
      <div className={styles.column}>
        {[...byKind].map(([kind, rows]) => (
          <Panel key={kind} title={kinds[kind]}>
            <ul className={styles.steps}>
              {rows.map((row) => (
                <DurationRow key={row.step} {...{ row, mayKeep }} institutionId={institution.id} />
              ))}
            </ul>
          </Panel>
        ))}
      </div>
    </>
  )
}
