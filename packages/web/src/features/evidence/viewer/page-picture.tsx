import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { ApiProblem } from '@undagi/api-client'
import { useEffect, useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { type PageSource, type PageSpot, type PageWidth, pageAddress, pageFaultQuery } from './page-source.ts'
import { PageText } from './page-text.tsx'
import styles from './viewer.module.css'

export interface PagePictureProps {
  readonly source: PageSource
  readonly spot: PageSpot
  readonly fileName: string
  readonly pages: number | null
  readonly isWide: boolean
  /** Each page that is asked for is a look that is told: none is asked for ahead. */
  readonly isRestricted: boolean
}

/** The picture of one page, as the server drew it. */
export function PagePicture({ source, spot, fileName, pages, isWide, isRestricted }: PagePictureProps) {
  const { t } = useLingui()
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading')
  const width = widthFor(isWide)
  const { page } = spot
  useEffect(() => {
    if (state !== 'shown' || isRestricted || pages === null || page >= pages) return
    new Image().src = pageAddress(source, { ...spot, page: page + 1 }, width)
  }, [state, source, spot, page, pages, isRestricted, width])
  if (state === 'failed')
    return (
      <PictureFault
        {...{ source, spot }}
        onRetry={() => {
          setAttempt(attempt + 1)
          setState('loading')
        }}
      />
    )
  return (
    <>
      {state === 'loading' ? (
        <p className={styles.waiting} role="status">
          <Trans>Menyiapkan halaman {page}…</Trans>
        </p>
      ) : null}
      <img
        key={attempt}
        className={state === 'loading' ? styles.coming : styles.picture}
        src={pageAddress(source, spot, width)}
        alt={pages === null ? t`Halaman ${page}, ${fileName}` : t`Halaman ${page} dari ${pages}, ${fileName}`}
        onLoad={() => setState('shown')}
        onError={() => setState('failed')}
      />
    </>
  )
}

/** Fine screens show more dots than their width says. */
const widthFor = (isWide: boolean): PageWidth => (isWide || window.devicePixelRatio > 1.4 ? 1400 : 800)

interface PictureFaultProps {
  readonly source: PageSource
  readonly spot: PageSpot
  readonly onRetry: () => void
}

function PictureFault({ source, spot, onRetry }: PictureFaultProps) {
  const errorWords = useErrorWords()
  const { error, isPending } = useQuery({ ...pageFaultQuery(source, spot), retry: false })
  if (isPending) return <p className={styles.waiting} role="status" />
  // What draws pages is not installed: what was read of them stands in for it.
  const isUndrawn = error instanceof ApiProblem && error.problem.code === 'evidence.pages_not_equipped'
  return (
    <div className={styles.fault}>
      <Note tone={isUndrawn ? 'look' : 'bad'} role="alert">
        <p>{error ? errorWords(error) : <Trans>Gambar halaman ini tidak sampai.</Trans>}</p>
        {isUndrawn ? null : (
          <div className={styles.retry}>
            <Button onClick={onRetry}>
              <Trans>Coba lagi</Trans>
            </Button>
          </div>
        )}
      </Note>
      {isUndrawn ? <PageText {...{ source, spot }} /> : null}
    </div>
  )
}
