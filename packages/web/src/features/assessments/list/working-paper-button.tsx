import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { saveFile } from '../../../lib/save-file.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { fetchWorkingPaper } from '../api/working-paper.ts'
import styles from './working-paper-button.module.css'

/** The whole assessment as a workbook that calculates by itself: whatever the list is filtered by. */
export function WorkingPaperButton({ assessmentId }: { readonly assessmentId: string }) {
  const { t } = useLingui()
  const say = useErrorWords()
  const download = useMutation({
    mutationFn: async () => {
      const { file, name } = await fetchWorkingPaper(assessmentId)
      saveFile(file, name)
    },
  })
  return (
    <span className={styles.paper}>
      <Button
        title={t`Semua indikator sebagai lembar kerja dengan rumus yang menghitung indeks`}
        disabled={download.isPending}
        onClick={() => download.mutate()}
      >
        <Trans>Kertas kerja</Trans>
      </Button>
      {download.isError ? (
        <span role="alert" className={styles.failed}>
          {say(download.error)}
        </span>
      ) : null}
    </span>
  )
}
