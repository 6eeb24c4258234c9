import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { EvidenceRevision, Institution } from '../../../lib/api/contract.ts'
import { formatBytes } from '../../../lib/format-bytes.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { OriginalLink } from '../original-link.tsx'
import { OutsideLink } from '../outside-link.tsx'
import { originalAddress } from '../viewer/page-source.ts'
import { PageViewer } from '../viewer/page-viewer.tsx'
import { spotIn } from '../viewer/viewed-file.ts'
import styles from './item.module.css'
import type { ItemSearch } from './item-search.ts'

interface ItemContentProps {
  readonly institution: Institution
  readonly itemId: string
  readonly revision: EvidenceRevision
  readonly search: ItemSearch
  readonly onSearch: (search: ItemSearch) => void
}

/** The pages of a revision, and apart from them the originals. */
export function ItemContent({ institution, itemId, revision, search, onSearch }: ItemContentProps) {
  const { i18n } = useLingui()
  const source = useMemo(
    () => ({ institutionId: institution.id, itemId, revision: revision.revision }),
    [institution.id, itemId, revision.revision],
  )
  const { files, link, confidentiality } = revision
  const spot = spotIn(files, { position: search.berkas, page: search.halaman })
  if (spot === undefined)
    return (
      <Panel title={<Trans>Isi</Trans>}>
        <p className={styles.inside}>
          <Trans>Bukti ini berupa tautan:</Trans>{' '}
          {link ? <OutsideLink link={link} atSeconds={search.detik ?? null} /> : null}
        </p>
      </Panel>
    )
  return (
    <div className={styles.content}>
      <PageViewer
        {...{ source, files, spot }}
        isRestricted={confidentiality === 'restricted'}
        atSeconds={search.detik ?? null}
        onMove={({ position, page }) => onSearch({ ...search, berkas: position, halaman: page })}
      />
      <div className={styles.originals}>
        {files.map((file) => (
          <OriginalLink
            key={file.position}
            className={buttonClass()}
            href={originalAddress(source, file.position)}
            file={file}
          >
            <Trans>
              Unduh asli {file.fileName} ({formatBytes(file.bytes, i18n.locale)})
            </Trans>
          </OriginalLink>
        ))}
        <p className={styles.quiet}>
          {confidentiality === 'restricted' && files.some(({ shownAs }) => shownAs !== 'film') ? (
            <Trans>
              Unduhan dan setiap halaman yang dilihat dicatat dengan nama Anda; nama Anda dan waktunya
              tercetak di gambar halaman.
            </Trans>
          ) : (
            <OriginalWords files={files} />
          )}
        </p>
      </div>
    </div>
  )
}

function OriginalWords({ files }: Pick<EvidenceRevision, 'files'>) {
  if (files.every(({ scan }) => scan === 'found')) return null
  const isWhole = files.every(({ check }) => check === null || check.outcome === 'whole')
  if (!isWhole) return <Trans>Unduhan dicatat dengan nama Anda.</Trans>
  return (
    <Trans>
      Unduhan dicatat dengan nama Anda. Berkasnya sama dengan yang diunggah; Undagi tidak mengubahnya.
    </Trans>
  )
}
