import { BackupProblem } from '../backup-problem.ts'
import { sealOf, sha256Of } from './digest.ts'
import {
  anyHead,
  type BundleHead,
  type BundleManifest,
  bundleHead,
  bundleManifest,
  formatVersion,
} from './format.ts'
import { damaged, notABackup } from './read-entries.ts'

/** The first entry: is it a bundle of ours, of a format that we read? */
export function parseHead(body: Buffer, file: string): BundleHead {
  const json = parseJson(body)
  const any = anyHead.safeParse(json)
  if (!any.success) throw notABackup(file)
  if (any.data.formatVersion > formatVersion) {
    throw new BackupProblem(
      'newer_format',
      `Cadangan ini dibuat oleh versi Undagi yang lebih baru (${any.data.undagiVersion}). Tidak ada yang diubah. Pasang versi itu atau yang lebih baru, lalu ulangi.`,
    )
  }
  const head = bundleHead.safeParse(json)
  if (!head.success) throw damaged('keterangan di awalnya tidak terbaca')
  return head.data
}

export function parseManifest(body: Buffer): BundleManifest {
  const manifest = bundleManifest.safeParse(parseJson(body))
  if (!manifest.success) throw damaged('daftar isinya tidak terbaca')
  const { seal, ...contents } = manifest.data
  if (sealOf(contents) !== seal) throw damaged('daftar isinya berubah')
  return manifest.data
}

export function checkHeadDigest(body: Buffer, { headSha256 }: BundleManifest): void {
  if (sha256Of(body) !== headSha256) throw damaged('keterangan di awalnya berubah')
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
