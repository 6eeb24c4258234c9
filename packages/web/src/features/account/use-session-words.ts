import { useLingui } from '@lingui/react/macro'
import type { OwnSession } from '../../lib/api/contract.ts'

/** A session in the words by which its person knows it again. */
export function useSessionWords() {
  const { t } = useLingui()
  return {
    device({ browser, system }: OwnSession): string {
      if (browser !== null && system !== null) return t`${browser} di ${system}`
      return browser ?? system ?? t`Perangkat yang tidak dikenal`
    },
    method({ method }: OwnSession): string {
      switch (method) {
        case 'password':
          return t`dengan kata sandi`
        case 'totp':
          return t`dengan kata sandi dan kode`
        case 'recovery_code':
          return t`dengan kata sandi dan kode pemulihan`
        case 'passkey':
          return t`dengan kunci sandi`
        case 'identity_provider':
          return t`dengan akun instansi`
      }
    },
  }
}
