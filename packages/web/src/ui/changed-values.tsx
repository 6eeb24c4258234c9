import { Trans } from '@lingui/react/macro'

export interface ChangedValue {
  readonly what: string
  readonly from: string
  readonly to: string
}

/** From what to what, one sentence for each; what stayed the same is left out by who asks. */
export function ChangedValues({ values }: { readonly values: readonly ChangedValue[] }) {
  return values.map(({ what, from, to }) => (
    <p key={what}>
      <Trans>
        {what} diubah dari “{from}” menjadi “{to}”.
      </Trans>
    </p>
  ))
}
