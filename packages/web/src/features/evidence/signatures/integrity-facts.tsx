import { Trans } from '@lingui/react/macro'
import type { SignatureFinding } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Fact } from './fact.tsx'

/** Whether what lies here is what was signed: which bytes, by their digest, with whose key. */
export function IntegrityFacts({ signature }: { readonly signature: SignatureFinding }) {
  return (
    <>
      <Fact name={<Trans>isi</Trans>}>
        <ContentWords signature={signature} />
      </Fact>
      <Fact name={<Trans>yang ditandatangani</Trans>}>
        <CoverWords signature={signature} />
      </Fact>
      <Fact name={<Trans>sidiknya</Trans>}>
        <DigestWords signature={signature} />
      </Fact>
      <Fact name={<Trans>tanda tangan</Trans>}>
        <KeyWords signature={signature} />
      </Fact>
    </>
  )
}

function ContentWords({ signature: { content, verdict } }: { readonly signature: SignatureFinding }) {
  if (verdict === 'modified-after-signing')
    return <Trans>diubah sesudah ditandatangani: yang terlihat sekarang bukan yang ditandatangani</Trans>
  if (content === 'intact') return <Trans>utuh: sama dengan yang ditandatangani</Trans>
  if (content === 'changed') return <Trans>berubah: bukan lagi yang ditandatangani</Trans>
  return <Trans>tidak terbukti utuh: tanda tangannya rusak, atau caranya sudah dapat dipalsukan</Trans>
}

function CoverWords({ signature: { covers, signedBytes } }: { readonly signature: SignatureFinding }) {
  const format = useFormat()
  const bytes = signedBytes === null ? '' : format.number(String(signedBytes))
  if (covers === 'whole-document')
    return <Trans>seluruh berkas selain tempat tanda tangan ini ({bytes} bita)</Trans>
  if (covers === 'earlier-revision')
    return (
      <Trans>
        berkas seperti ketika ditandatangani ({bytes} bita); yang ditambahkan sesudahnya diperiksa tersendiri
      </Trans>
    )
  return <Trans>tidak dapat ditentukan</Trans>
}

/** Of what was signed alone: that it matches says nothing of what was put over it afterwards. */
function DigestWords({ signature: { digest, verdict } }: { readonly signature: SignatureFinding }) {
  if (digest === null) return <Trans>tidak terbaca</Trans>
  const algorithm = digest.algorithm.toUpperCase().replace(/^SHA(?=\d)/, 'SHA-')
  if (digest.matches && verdict === 'modified-after-signing')
    return (
      <Trans>
        cocok untuk bagian yang ditandatangani saja, bukan untuk perubahan sesudahnya ({algorithm})
      </Trans>
    )
  return digest.matches ? <Trans>cocok ({algorithm})</Trans> : <Trans>tidak cocok ({algorithm})</Trans>
}

function KeyWords({ signature }: { readonly signature: SignatureFinding }) {
  const { isBySigner } = signature
  const algorithm = signature.algorithm?.toUpperCase() ?? ''
  if (isBySigner === null) return <Trans>tidak terbaca</Trans>
  return isBySigner ? (
    <Trans>cocok dengan sertifikat penanda tangan ({algorithm})</Trans>
  ) : (
    <Trans>tidak dapat diakui ({algorithm}); sebabnya di bawah</Trans>
  )
}
