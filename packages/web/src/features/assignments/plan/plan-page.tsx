import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Button } from '../../../ui/button.tsx'
import { fieldPairClass } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { planQuery } from '../api/plan.ts'
import styles from '../assignments.module.css'
import { PlanDialog } from './plan-dialog.tsx'
import { PlanList } from './plan-list.tsx'

interface PlanPageProps {
  readonly year: number
  readonly timeZone: RoundOverview['timeZone']
}

const upTo = (most: number) =>
  Array.from({ length: most }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))

/** Who could judge what in a year, as evenly as workload and conflicts of interest allow: seen first, then assigned all at once. */
export function PlanPage({ year, timeZone }: PlanPageProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const [needed, setNeeded] = useState('2')
  const [capacity, setCapacity] = useState('5')
  const [isOpen, setOpen] = useState(false)
  const rule = { year, needed: Number(needed), capacity: Number(capacity) }
  const { data: plan, error, isPlaceholderData } = useQuery(planQuery(rule))
  usePageTitle(t`Pembagian tugas asesor ${year}`)
  const count = plan?.proposed.length ?? 0
  return (
    <>
      <PageHead
        title={<Trans>Pembagian tugas asesor</Trans>}
        lead={
          <Trans>
            Usul siapa menilai apa pada tahun {year}, serata mungkin, tanpa yang terikat hubungan. Belum ada
            yang ditugaskan sebelum Anda menekan Tugaskan.
          </Trans>
        }
      />
      <Panel title={<Trans>Batasnya</Trans>} className={styles.own}>
        <div className={styles.body}>
          <div className={fieldPairClass}>
            <SelectField
              label={t`Asesor untuk setiap penilaian`}
              value={needed}
              choices={upTo(10)}
              onChoose={setNeeded}
            />
            <SelectField
              label={t`Paling banyak penilaian untuk seorang asesor`}
              value={capacity}
              choices={upTo(20)}
              onChoose={setCapacity}
            />
          </div>
        </div>
      </Panel>
      {error ? (
        <Note tone="bad" role="alert">
          {errorWords(error)}
        </Note>
      ) : null}
      {plan === undefined ? null : (
        <Panel title={<Trans>Usulnya</Trans>}>
          <div className={styles.body}>
            <PlanList plan={plan} />
            <p>
              {count === 0 ? (
                <Trans>Tidak ada yang perlu, atau dapat, ditugaskan menurut batas ini.</Trans>
              ) : (
                <Button kind="main" aria-disabled={isPlaceholderData} onClick={() => setOpen(true)}>
                  <Trans>Tugaskan {count} sekaligus</Trans>
                </Button>
              )}
            </p>
          </div>
        </Panel>
      )}
      {isOpen && plan !== undefined && count > 0 && !isPlaceholderData ? (
        <PlanDialog {...{ plan, rule, timeZone }} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}
