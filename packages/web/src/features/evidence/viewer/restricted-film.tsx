import { Trans } from '@lingui/react/macro'
import { Note } from '../../../ui/note.tsx'
import { FilmPlace } from '../film-place.tsx'
import type { FilmProps } from './film.tsx'
import { originalAddress } from './page-source.ts'
import styles from './viewer.module.css'

/** The pages of a restricted document bear the name of who looks; a film's pictures cannot. */
export function RestrictedFilm({ source, file, atSeconds }: FilmProps) {
  return (
    <Note className={styles.fault}>
      <p>
        <Trans>
          Film terbatas tidak diputar di sini, karena gambarnya tidak dapat memuat nama penontonnya. Setiap
          unduhan tercatat atas nama Anda.
        </Trans>
        {atSeconds === null ? null : (
          <>
            {' '}
            <Trans>
              Yang ditunjuk ada pada <FilmPlace atSeconds={atSeconds} />.
            </Trans>
          </>
        )}
      </p>
      <p>
        <a href={originalAddress(source, file.position)} download={file.fileName}>
          <Trans>Unduh aslinya</Trans>
        </a>
      </p>
    </Note>
  )
}
