import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FileAmiss, Institution } from '../../lib/api/contract.ts'
import { useMay } from '../../lib/use-may.ts'
import { Note } from '../../ui/note.tsx'
import { filesAmissQuery } from './api/files-amiss.ts'
import styles from './evidence.module.css'

/** So many are named; of more it is said how many. */
const namedAtOnce = 5

/** For who brought or offered files that nobody can open now, also where that was found long after they came in; otherwise nothing. */
export function FilesAmissNotice({ institution }: { readonly institution: Institution }) {
  const reads = useMay(institution.id)('read_evidence')
  const { data: amiss = [] } = useQuery(filesAmissQuery(institution.id))
  if (amiss.length === 0) return null
  const more = amiss.length - namedAtOnce
  return (
    <Note tone="bad" role="status" className={styles.notice}>
      <Trans>Berkas Anda yang tidak dapat dibuka siapa pun:</Trans>
      <ul className={styles.amiss}>
        {amiss.slice(0, namedAtOnce).map((file) => (
          <li key={`${file.itemId}/${file.fileName}`}>
            {reads ? (
              <Link to="/$slug/bukti/$itemId" params={{ slug: institution.slug, itemId: file.itemId }}>
                {file.title}
              </Link>
            ) : (
              file.title
            )}
            : <Why file={file} />
          </li>
        ))}
        {more > 0 ? (
          <li>
            <Plural value={more} other="dan # berkas lagi" />
          </li>
        ) : null}
      </ul>
      <Trans>Unggah berkas yang bersih dan utuh sebagai versi baru.</Trans>
    </Note>
  )
}

function Why({ file: { fileName, state, virus } }: { readonly file: FileAmiss }) {
  switch (state) {
    case 'infected':
      return (
        <Trans>
          {fileName} ditahan karena pemeriksa virus menemukan {virus}
        </Trans>
      )
    case 'damaged':
      return <Trans>{fileName} rusak di penyimpanan server</Trans>
    case 'missing':
      return <Trans>{fileName} hilang dari penyimpanan server</Trans>
  }
}
