import { Trans } from '@lingui/react/macro'
import { Button } from '../../../ui/button.tsx'

interface WayTogglesProps {
  readonly isWide: boolean
  readonly wantsText: boolean
  readonly onWide: (isWide: boolean) => void
  readonly onText: (wantsText: boolean) => void
}

/** How a page that is drawn is looked at: whole, large, or as the text that was read on it. */
export function WayToggles({ isWide, wantsText, onWide, onText }: WayTogglesProps) {
  return (
    <>
      <Button aria-pressed={isWide} disabled={wantsText} onClick={() => onWide(!isWide)}>
        <Trans>Perbesar</Trans>
      </Button>
      <Button aria-pressed={wantsText} onClick={() => onText(!wantsText)}>
        <Trans>Teks</Trans>
      </Button>
    </>
  )
}
