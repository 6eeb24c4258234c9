import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { documentKindNames } from '@undagi/maturity'
import { lazy, Suspense, useState } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useMay } from '../../../lib/use-may.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { itemQuery } from '../api/item.ts'
import { useEvidenceChanges } from '../api/use-evidence-changes.ts'
import { EvidenceFacts } from '../evidence-facts.tsx'
import styles from './item.module.css'
import { ItemContent } from './item-content.tsx'
import { ItemFacts } from './item-facts.tsx'
import { ItemFindings } from './item-findings.tsx'
import { ItemHistory } from './item-history.tsx'
import { ItemPlaces } from './item-places.tsx'
import type { ItemSearch } from './item-search.ts'
import { ItemViewers } from './item-viewers.tsx'

const ReviseDialog = lazy(async () => {
  const { ReviseDialog } = await import('./revise-dialog.tsx')
  return { default: ReviseDialog }
})

interface ItemPageProps {
  readonly institution: Institution
  readonly itemId: string
  readonly search: ItemSearch
  readonly onSearch: (search: ItemSearch) => void
}

/** One item of the library: what it is, its pages, what was found in it, where it is offered, what it was before. */
export function ItemPage({ institution, itemId, search, onSearch }: ItemPageProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { data: item } = useSuspenseQuery(itemQuery(institution.id, itemId))
  useEvidenceChanges(institution.id)
  const { newest, revisions, offers } = item
  const shown = revisions.find(({ revision }) => revision === search.revisi) ?? newest
  usePageTitle(`${shown.title}, ${t`Bukti`}, ${institution.name}`)
  const mayRevise = useMay(institution.id)('revise_evidence')
  const [isRevising, setRevising] = useState(false)
  const received = format.moment(shown.receivedAt, institution.timeZone)
  return (
    <>
      <p className={styles.back}>
        <Link to="/$slug/bukti" params={{ slug: institution.slug }}>
          <Trans>Bukti</Trans>
        </Link>
      </p>
      <PageHead
        title={shown.title}
        lead={
          <>
            {documentKindNames[shown.kind]}, <EvidenceFacts revision={shown} />.{' '}
            <Trans>
              Diterima dari {shown.authorName}, {received}.
            </Trans>
          </>
        }
        actions={
          mayRevise ? (
            <Button kind="main" onClick={() => setRevising(true)}>
              <Trans>Perbarui</Trans>
            </Button>
          ) : undefined
        }
      />
      {shown.revision === newest.revision ? null : (
        <Note tone="look" className={styles.old}>
          <Trans>Ini revisi {shown.revision}, bukan yang terbaru.</Trans>{' '}
          <Link to="." search={{}}>
            <Trans>Buka revisi {newest.revision}</Trans>
          </Link>
        </Note>
      )}
      <div className={styles.columns}>
        <ItemContent {...{ institution, itemId, search, onSearch }} revision={shown} />
        <div className={styles.about}>
          <ItemFindings
            {...{ institution, itemId }}
            revision={shown}
            isNewest={shown.revision === newest.revision}
          />
          <ItemPlaces {...{ institution, offers }} />
          <ItemFacts revision={shown} />
          <ItemViewers {...{ institution }} revision={shown} />
          <ItemHistory {...{ institution, revisions }} shown={shown.revision} />
        </div>
      </div>
      {isRevising ? (
        <Suspense fallback={null}>
          <ReviseDialog
            {...{ item, institutionId: institution.id }}
            onSaved={() => {
              setRevising(false)
              onSearch({})
            }}
            onClose={() => setRevising(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
