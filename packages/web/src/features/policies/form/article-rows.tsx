import { Trans, useLingui } from '@lingui/react/macro'
import { TextField } from '../../../ui/field.tsx'
import type { PolicyDraft } from './policy-draft.ts'
import { RowList } from './row-list.tsx'

type Rows = PolicyDraft['articles']

interface ArticleRowsProps {
  readonly rows: Rows
  readonly onRows: (rows: Rows) => void
}

/** Articles and what each regulates. */
export function ArticleRows({ rows, onRows }: ArticleRowsProps) {
  const { t } = useLingui()
  return (
    <RowList
      legend={<Trans>Isi pasal</Trans>}
      hint={<Trans>Pasal dan yang diaturnya, misalnya “Pasal 4: enam domain arsitektur”.</Trans>}
      addLabel={<Trans>Tambah pasal</Trans>}
      removeLabel={(at) => t`Hapus pasal ke-${at}`}
      blank={{ article: '', regulates: '' }}
      {...{ rows, onRows }}
      renderRow={({ article, regulates }, change) => (
        <>
          <TextField
            label={t`Pasal`}
            maxLength={100}
            value={article}
            onChange={(event) => change({ article: event.target.value })}
          />
          <TextField
            label={t`Mengatur`}
            maxLength={500}
            value={regulates}
            onChange={(event) => change({ regulates: event.target.value })}
          />
        </>
      )}
    />
  )
}
