import { useLingui } from '@lingui/react/macro'
import { hashKey, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PageDesk } from './page-desk.tsx'
import { type PageSource, type PageSpot, pageTextQuery, pageTextsKey } from './page-source.ts'
import { PageTurner } from './page-turner.tsx'
import { pageUnitOf } from './page-unit.ts'
import { pagesOf, type ViewedFile } from './viewed-file.ts'
import styles from './viewer.module.css'
import { ViewerHead } from './viewer-head.tsx'
import { WayToggles } from './way-toggles.tsx'

export interface PageViewerProps {
  readonly source: PageSource
  readonly files: readonly ViewedFile[]
  readonly isRestricted: boolean
  /** What is shown; whoever holds it keeps it in the address, or beside a judgement. */
  readonly spot: PageSpot
  readonly onMove: (spot: PageSpot) => void
  /** Where a film begins; null: at its beginning. */
  readonly atSeconds?: number | null
}

/** A document page by page: pictures drawn by the server, or the text that was read, never the file itself. */
export function PageViewer(props: PageViewerProps) {
  const { source, files, isRestricted, spot, onMove, atSeconds = null } = props
  const { t } = useLingui()
  const [isWide, setWide] = useState(false)
  const [wantsText, setWantsText] = useState(false)
  const file = files.find(({ position }) => position === spot.position)
  const isDrawn = file?.shownAs === 'picture'
  const way = isDrawn && wantsText ? 'text' : (file?.shownAs ?? 'nothing')
  const { pages, names } = useRead({ source, spot, file, isText: way === 'text' })
  if (file === undefined) return null
  const turn = (page: number) => onMove({ ...spot, page })
  return (
    <section className={styles.viewer} aria-label={t`Isi dokumen`}>
      <ViewerHead {...{ files, file, pages }} onChoose={(position) => onMove({ position, page: 1 })}>
        {way === 'nothing' || way === 'film' ? null : (
          <PageTurner page={spot.page} {...{ pages, names }} unit={pageUnitOf(file)} onTurn={turn} />
        )}
        {isDrawn ? <WayToggles {...{ isWide, wantsText }} onWide={setWide} onText={setWantsText} /> : null}
      </ViewerHead>
      <PageDesk
        {...{ source, spot, pages, way, isRestricted, atSeconds }}
        isWide={isWide}
        fileName={file.fileName}
        file={file}
        onTurn={turn}
      />
    </section>
  )
}

interface Counted {
  readonly source: PageSource
  readonly spot: PageSpot
  readonly file: ViewedFile | undefined
  readonly isText: boolean
}

/** Of a text, whoever gives it has counted its pages, and knows what its sheets are called. */
function useRead({ source, spot, file, isText }: Counted) {
  const { data } = useQuery({
    ...pageTextQuery(source, spot),
    enabled: isText,
    // The names of the sheets stay while another one comes, but only within the same file.
    placeholderData: (before, query) =>
      hashKey(query?.queryKey.slice(0, 3) ?? []) === hashKey(pageTextsKey(source, spot.position))
        ? before
        : undefined,
  })
  const known = file === undefined ? null : pagesOf(file)
  return { pages: known ?? data?.pages ?? null, names: (isText ? data?.names : null) ?? null }
}
