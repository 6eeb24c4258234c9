import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useState } from 'react'
import type { OfferedEvidence } from '../../../lib/api/contract.ts'
import { formatBytes } from '../../../lib/format-bytes.ts'
import { classNames } from '../../../ui/class-names.ts'
import { linkRowClass } from '../../../ui/item-list.ts'
import { Note } from '../../../ui/note.tsx'
import { OriginalLink } from '../original-link.tsx'
import { originalAddress, type PageSource, type PageSpot } from '../viewer/page-source.ts'
import { PageViewer } from '../viewer/page-viewer.tsx'
import { spotIn } from '../viewer/viewed-file.ts'
import styles from './judging.module.css'

interface ExaminedDocumentProps {
  readonly source: Extract<PageSource, { offerId: string }>
  readonly offer: OfferedEvidence
}

/** The document, opened at the page that is pointed at. */
export function ExaminedDocument({ source, offer }: ExaminedDocumentProps) {
  const { i18n } = useLingui()
  const { files, link, confidentiality } = offer.evidence
  const claimed = useMemo(() => spotIn(files, { page: offer.page ?? undefined }), [files, offer.page])
  const [moved, setMoved] = useState<PageSpot>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing offered begins where it is pointed at
  useEffect(() => setMoved(undefined), [source.offerId])
  const spot = moved ?? claimed
  if (spot === undefined)
    return (
      <Note>
        <Trans>Bukti ini berupa tautan:</Trans>{' '}
        {link ? (
          <a href={link} rel="noreferrer noopener" target="_blank">
            {link}
          </a>
        ) : null}
      </Note>
    )
  return (
    <div>
      <PageViewer
        {...{ source, files, spot }}
        isRestricted={confidentiality === 'restricted'}
        onMove={setMoved}
      />
      <p className={classNames(linkRowClass, styles.originals)}>
        {files.map((file) => (
          <OriginalLink key={file.position} href={originalAddress(source, file.position)} file={file}>
            <Trans>
              Unduh asli {file.fileName} ({formatBytes(file.bytes, i18n.locale)})
            </Trans>
          </OriginalLink>
        ))}
      </p>
    </div>
  )
}
