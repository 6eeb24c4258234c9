import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { EvidenceCompleteness } from '../../../lib/api/contract.ts'
import { itemListClass } from '../../../ui/item-list.ts'
import { Panel } from '../../../ui/panel.tsx'
import { groupLapses } from './group-lapses.ts'
import styles from './judging.module.css'
import { LapseWords } from './lapse-words.tsx'

/** What lapses before the visit, the earliest first; nothing where none does. */
export function LapsesPanel({ lapses }: Pick<EvidenceCompleteness, 'lapses'>) {
  const documents = groupLapses(lapses)
  const count = documents.length
  if (count === 0) return null
  return (
    <Panel title={<Trans>Berakhir sebelum kunjungan</Trans>} aside={<Trans>{count} bukti</Trans>}>
      <ul className={itemListClass}>
        {documents.map((lapse) => {
          const codes = lapse.offeredFor.join(', ')
          return (
            <li key={`${lapse.itemId} ${lapse.why} ${lapse.on}`}>
              <div>
                <p>
                  <Link
                    from="/$slug/$year"
                    to="/$slug/$year/pemeriksaan/$offerId"
                    params={{ offerId: lapse.offerId }}
                  >
                    {lapse.title}
                  </Link>
                </p>
                <p className={styles.quiet}>
                  <LapseWords lapse={lapse} />, <Trans>untuk {codes}</Trans>
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
