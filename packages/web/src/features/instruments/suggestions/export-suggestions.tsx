import { Trans, useLingui } from '@lingui/react/macro'
import { saveFile } from '../../../lib/save-file.ts'
import { Button } from '../../../ui/button.tsx'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import type { Suggestion } from '../api/suggestions.ts'
import { toSuggestionFile } from './to-suggestion-file.ts'

interface ExportSuggestionsProps {
  readonly rows: readonly Suggestion[]
  readonly sentence: string
}

/** The rows shown as a table for people, and as a file that the maintainers' tools read. */
export function ExportSuggestions({ rows, sentence }: ExportSuggestionsProps) {
  const { t } = useLingui()
  if (rows.length === 0) return null
  // the headings are keys of the file: the same in every language
  const columns = [
    { heading: 'edition', value: ({ edition }: Suggestion) => edition.id },
    { heading: 'revision', value: ({ edition }: Suggestion) => edition.revision },
    { heading: 'sha256', value: ({ edition }: Suggestion) => edition.sha256 },
    { heading: 'path', value: ({ path }: Suggestion) => path },
    { heading: 'indicator', value: ({ indicatorCode }: Suggestion) => indicatorCode },
    { heading: 'level', value: ({ level }: Suggestion) => level },
    { heading: 'criterion', value: ({ criterionCode }: Suggestion) => criterionCode },
    { heading: 'part', value: ({ part }: Suggestion) => part },
    { heading: 'kind', value: ({ kind }: Suggestion) => kind },
    { heading: 'text', value: ({ text }: Suggestion) => text },
    { heading: 'author', value: ({ authorName }: Suggestion) => authorName },
    { heading: 'suggested_at', value: ({ suggestedAt }: Suggestion) => suggestedAt },
    { heading: 'status', value: ({ status }: Suggestion) => status },
    { heading: 'note', value: ({ settled }: Suggestion) => settled?.note ?? null },
  ]
  const saveJson = () =>
    saveFile(new Blob([toSuggestionFile(rows)], { type: 'application/json' }), 'usulan-instrumen.json')
  return (
    <>
      <Button onClick={saveJson}>
        <Trans>Unduh JSON untuk pengelola</Trans>
      </Button>
      <ExportMenu
        name="usulan-instrumen"
        title={t`Usulan perbaikan instrumen`}
        {...{ sentence, columns, rows }}
      />
    </>
  )
}
