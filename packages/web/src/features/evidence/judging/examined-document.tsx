import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { OfferedEvidence, OfferedPassage } from '../../../lib/api/contract.ts'
import { formatBytes } from '../../../lib/format-bytes.ts'
import { classNames } from '../../../ui/class-names.ts'
import { linkRowClass } from '../../../ui/item-list.ts'
import { Note } from '../../../ui/note.tsx'
import { passageQuery } from '../api/passage.ts'
import { OriginalLink } from '../original-link.tsx'
import { OutsideLink } from '../outside-link.tsx'
import { originalAddress, type PageSource, type PageSpot } from '../viewer/page-source.ts'
import { PageViewer } from '../viewer/page-viewer.tsx'
import { spotIn } from '../viewer/viewed-file.ts'
import styles from './judging.module.css'
import { PassageNote } from './passage-note.tsx'

interface ExaminedDocumentProps {
  readonly source: Extract<PageSource, { offerId: string }>
  readonly offer: OfferedEvidence
  /** Another page than the one that is pointed at; with `onSpot`, whoever shows the document keeps it. */
  readonly spot?: PageSpot | undefined
  readonly onSpot?: ((spot: PageSpot) => void) | undefined
  /** What can be done with the page that is read; undefined: it has no pages. */
  readonly children?: ((spot: PageSpot | undefined) => ReactNode) | undefined
}

/** The document, opened at the page that is pointed at. */
export function ExaminedDocument(props: ExaminedDocumentProps) {
  const { source, offer, onSpot, children } = props
  const { i18n } = useLingui()
  const { files, link, confidentiality } = offer.evidence
  const { data: passage, isLoading } = useQuery(passageQuery(source, offer))
  const claimed = useMemo(() => claimedSpot(offer, passage), [offer, passage])
  const [turned, setTurned] = useState<PageSpot>()
  const moved = onSpot ? props.spot : turned
  const move = onSpot ?? setTurned
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing offered begins where it is pointed at
  useEffect(() => setTurned(undefined), [source.offerId])
  const spot = moved ?? claimed
  if (spot === undefined)
    return (
      <>
        {children?.(undefined)}
        <Note>
          <Trans>Bukti ini berupa tautan:</Trans>{' '}
          {link ? <OutsideLink link={link} atSeconds={offer.atSeconds} /> : null}
        </Note>
      </>
    )
  // Opened at once, it would leap to the article a moment later.
  if (isLoading && offer.page === null && moved === undefined)
    return (
      <p role="status">
        <Trans>Mencari {offer.article}…</Trans>
      </p>
    )
  return (
    <div>
      {children?.(spot)}
      <PassageNote {...{ offer, passage }} onOpen={move} />
      <PageViewer
        {...{ source, files, spot }}
        isRestricted={confidentiality === 'restricted'}
        atSeconds={offer.atSeconds}
        onMove={move}
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

/** The page that is named; where only an article is, the page on which it was found. */
function claimedSpot({ page, evidence: { files } }: OfferedEvidence, passage: OfferedPassage | undefined) {
  if (page !== null) return spotIn(files, { page })
  return spotIn(files, { position: passage?.position ?? undefined, page: passage?.page ?? undefined })
}
