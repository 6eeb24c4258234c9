import { useLingui } from '@lingui/react/macro'

/** Who said something, and who wrote it down where that was somebody else. */
export function useWhose(): (by: string, writtenBy: string | null) => string {
  const { t } = useLingui()
  return (spokenBy, byName) =>
    byName === null || byName === spokenBy ? spokenBy : t`${spokenBy}, dicatat oleh ${byName}`
}
