import { existsSync, readFileSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { createDiskStore, fileFolderIn } from './disk-store.ts'
import type { FilePlace } from './open-file-store.ts'
import type { S3Settings } from './s3-settings.ts'
import { UnusableFileStore } from './unusable-file-store.ts'

type Bucket = Pick<S3Settings, 'endpoint' | 'bucket' | 'prefix'>

const bucketSchema = z.object({ endpoint: z.string(), bucket: z.string(), prefix: z.string() })
const noteIn = (dataFolder: string) => join(dataFolder, 'files-in-bucket')

/** In which bucket the documents of an installation lie; undefined: in its folder. Without it a forgotten setting would lose them all from sight. */
export function bucketOf(dataFolder: string): Bucket | undefined {
  const note = noteIn(dataFolder)
  return existsSync(note) ? bucketSchema.parse(JSON.parse(readFileSync(note, 'utf8'))) : undefined
}

export async function notePlace({ dataFolder, s3 }: FilePlace): Promise<void> {
  const note = noteIn(dataFolder)
  if (s3 === undefined) return rm(note, { force: true })
  const { endpoint, bucket, prefix } = s3
  {
    await using draft = await open(`${note}.baru`, 'w', 0o600)
    await draft.writeFile(`${JSON.stringify({ endpoint, bucket, prefix })}\n`)
    await draft.sync()
  }
  await rename(`${note}.baru`, note)
}

/** Documents in the one place and settings that name another: whoever starts has to move them first, or to mend the settings. */
export async function refuseOtherPlace({ dataFolder, s3 }: FilePlace): Promise<void> {
  const noted = bucketOf(dataFolder)
  if (s3 === undefined) {
    if (noted === undefined) return
    throw new UnusableFileStore(
      `Dokumen instalasi ini ada di bucket ${noted.bucket} (${noted.endpoint}), tetapi UNDAGI_S3_… tidak diatur. Atur lagi, atau pindahkan dokumennya ke folder data: undagi files move --to disk.`,
    )
  }
  if (noted !== undefined && (noted.bucket !== s3.bucket || noted.prefix !== s3.prefix)) {
    throw new UnusableFileStore(
      `Dokumen instalasi ini ada di bucket ${noted.bucket} dengan awalan "${noted.prefix}", bukan di ${s3.bucket} dengan awalan "${s3.prefix}". Betulkan UNDAGI_S3_BUCKET dan UNDAGI_S3_PREFIX.`,
    )
  }
  const onDisk = await createDiskStore(fileFolderIn(dataFolder)).list()[Symbol.asyncIterator]().next()
  if (onDisk.done === true) return
  throw new UnusableFileStore(
    `Masih ada dokumen di ${fileFolderIn(dataFolder)}, sedangkan UNDAGI_S3_… menyebut bucket ${s3.bucket}. Pindahkan dahulu: undagi files move --to s3. Tidak ada yang berubah.`,
  )
}
