import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { AuditPerson, Institution } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { auditEntriesQuery } from './api/audit-entries.ts'
import { AuditExport } from './audit-export.tsx'
import type { AuditFilter } from './audit-filter.ts'
import styles from './audit-log.module.css'
import { AuditSentence } from './audit-sentence.tsx'
import { AuditTable } from './audit-table.tsx'
import { useFilterSentence } from './use-filter-sentence.ts'

interface AuditPanelProps {
  readonly institution: Institution
  readonly people: readonly AuditPerson[]
  readonly filter: AuditFilter
  readonly onFilter: (filter: AuditFilter) => void
}

export function AuditPanel({ institution, people, filter, onFilter }: AuditPanelProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const sentence = useFilterSentence(people)
  const { timeZone } = institution
  const log = useInfiniteQuery(auditEntriesQuery({ institution, filter }))
  const entries = log.data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <Panel title={<Trans>Yang tercatat, terbaru dahulu</Trans>}>
      <div className={styles.sentence}>
        <p className={styles.printed}>{sentence(filter)}</p>
        <search aria-label={t`Saring catatan`}>
          <AuditSentence {...{ people, filter, onFilter }} />
        </search>
        <span className={styles.tools}>
          <span role="status">
            {log.isPending ? <Trans>Memuat…</Trans> : <EntryCount log={log} count={entries.length} />}
          </span>
          <AuditExport {...{ entries, timeZone }} sentence={sentence(filter)} />
        </span>
      </div>
      {log.error ? (
        <Note tone="bad" role="alert" className={styles.note}>
          {errorWords(log.error)}
        </Note>
      ) : null}
      {log.isSuccess && entries.length === 0 ? (
        <p className={styles.empty}>
          <Trans>
            Tidak ada yang seperti itu dalam catatan. Ubah kata yang bergaris bawah untuk melihat yang lain.
          </Trans>
        </p>
      ) : null}
      {entries.length > 0 ? <AuditTable entries={entries} timeZone={timeZone} /> : null}
      {log.hasNextPage ? (
        <div className={styles.more}>
          <Button aria-disabled={log.isFetchingNextPage} onClick={() => log.fetchNextPage()}>
            {log.isFetchingNextPage ? <Trans>Memuat…</Trans> : <Trans>Tampilkan yang lebih lama</Trans>}
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}

interface EntryCountProps {
  readonly count: number
  readonly log: { readonly hasNextPage: boolean }
}

function EntryCount({ count, log }: EntryCountProps) {
  if (log.hasNextPage) return <Plural value={count} other="# entri terbaru" />
  return <Plural value={count} other="# entri" />
}
