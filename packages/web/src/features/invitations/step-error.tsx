import { useErrorWords } from '../../lib/use-error-words.ts'
import { Note } from '../../ui/note.tsx'

export function StepError({ error }: { readonly error: unknown }) {
  const errorWords = useErrorWords()
  if (!error) return null
  return (
    <Note tone="bad" role="alert">
      {errorWords(error)}
    </Note>
  )
}
