import { Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Film } from './film.tsx'
import { PagePicture, type PagePictureProps } from './page-picture.tsx'
import { PageText } from './page-text.tsx'
import { pageUnitOf } from './page-unit.ts'
import { RestrictedFilm } from './restricted-film.tsx'
import { pageForKey } from './turn-page.ts'
import { useOpenedFocus } from './use-opened-focus.ts'
import type { ViewedFile } from './viewed-file.ts'
import styles from './viewer.module.css'

interface PageDeskProps extends PagePictureProps {
  readonly way: ViewedFile['shownAs']
  readonly file: ViewedFile
  readonly onTurn: (page: number) => void
  /** Of a film. */
  readonly atSeconds: number | null
}

/** Where the page lies. */
export function PageDesk({ way, file, onTurn, atSeconds, ...page }: PageDeskProps) {
  const { t } = useLingui()
  const { source, spot, pages, isWide } = page
  const place = `${spot.position}/${spot.page}`
  const desk = useTop(place)
  const isLeafed = way === 'picture' || way === 'text'
  useOpenedFocus(desk, isLeafed ? JSON.stringify(source) : null)
  const unit = pageUnitOf(file)
  const press = (event: KeyboardEvent) => {
    // The player has keys of its own.
    if (way === 'film') return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = pageForKey(event.key, spot.page, pages)
    // Within a page that is wider than its place, the arrows move about.
    if (next === undefined || (isWide && event.key.startsWith('Arrow'))) return
    event.preventDefault()
    if (next !== spot.page) onTurn(next)
  }
  return (
    <section
      ref={desk}
      className={styles.desk}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label={way === 'film' ? t`Film` : unit === 'slide' ? t`Salindia paparan` : t`Halaman dokumen`}
      aria-keyshortcuts="ArrowLeft ArrowRight PageUp PageDown"
      onKeyDown={press}
    >
      <div className={isWide && way === 'picture' ? styles.wideSheet : styles.sheet}>
        {way === 'picture' ? <PagePicture key={`${place} ${isWide}`} {...page} /> : null}
        {way === 'text' ? <PageText {...{ source, spot, unit }} /> : null}
        {way === 'film' && page.isRestricted ? <RestrictedFilm {...{ source, file, atSeconds }} /> : null}
        {way === 'film' && !page.isRestricted ? (
          <Film key={`${file.position} ${atSeconds}`} {...{ source, file, atSeconds }} />
        ) : null}
        {way === 'nothing' ? (
          <p className={styles.waiting}>
            <WhyNothing file={file} />
          </p>
        ) : null}
      </div>
    </section>
  )
}

function WhyNothing({ file: { scan, check } }: Pick<PageDeskProps, 'file'>) {
  if (scan === 'found')
    return <Trans>Berkas ini ditahan karena pemeriksa virus menemukan sesuatu di dalamnya.</Trans>
  switch (check?.outcome) {
    case 'damaged':
      return <Trans>Isi berkas ini rusak di penyimpanan server, jadi halamannya tidak ditampilkan.</Trans>
    case 'missing':
      return <Trans>Isi berkas ini hilang dari penyimpanan server.</Trans>
    default:
      return <Trans>Berkas jenis ini tidak ditampilkan di sini. Unduh aslinya untuk melihatnya.</Trans>
  }
}

/** The next page begins at its top. */
function useTop(place: string) {
  const desk = useRef<HTMLElement>(null)
  // newer browsers answer with a promise, which an effect must not hand on
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place to begin
  useEffect(() => {
    desk.current?.scrollTo({ top: 0 })
  }, [place])
  return desk
}
