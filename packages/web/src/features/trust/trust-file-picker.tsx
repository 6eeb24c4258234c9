import { Trans } from '@lingui/react/macro'
import { useRef } from 'react'
import { Button } from '../../ui/button.tsx'

interface TrustFilePickerProps {
  readonly isReading: boolean
  readonly onFile: (file: File) => void
}

/** The file is read on the server and shown; nothing is kept by choosing it. */
export function TrustFilePicker({ isReading, onFile }: TrustFilePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button kind="main" aria-disabled={isReading} onClick={() => input.current?.click()}>
        {isReading ? <Trans>Membaca berkas…</Trans> : <Trans>Tambah dari berkas</Trans>}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pem,.crt,.cer,.der,.crl"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file && !isReading) onFile(file)
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
