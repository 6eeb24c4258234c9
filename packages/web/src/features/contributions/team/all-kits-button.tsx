import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { saveFile } from '../../../lib/save-file.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { fetchAllKits } from '../api/offline-kits.ts'
import styles from '../contributions.module.css'

/** For who hands kits on to units that have no line: all of them at once, a ZIP for each unit. */
export function AllKitsButton({ assessmentId }: { readonly assessmentId: string }) {
  const errorWords = useErrorWords()
  const downloading = useMutation({
    mutationFn: async () => {
      const { file, name } = await fetchAllKits(assessmentId)
      saveFile(file, name)
    },
  })
  return (
    <div className={styles.body}>
      <p className={styles.quiet}>
        <Trans>
          Ada perangkat daerah yang sambungannya lambat? Unduh kit luring semuanya: satu ZIP untuk tiap
          perangkat daerah, tinggal diteruskan. Hanya orangnya sendiri yang dapat mengembalikannya.
        </Trans>
      </p>
      <div className={styles.actions}>
        <Button disabled={downloading.isPending} onClick={() => downloading.mutate()}>
          {downloading.isPending ? (
            <Trans>Menyiapkan kit…</Trans>
          ) : (
            <Trans>Unduh kit semua perangkat daerah</Trans>
          )}
        </Button>
      </div>
      {downloading.error ? (
        <Note tone="bad" role="alert">
          {errorWords(downloading.error)}
        </Note>
      ) : null}
    </div>
  )
}
