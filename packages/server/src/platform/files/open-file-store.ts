import { createDiskStore, fileFolderIn } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import type { S3Settings } from './s3-settings.ts'

export interface FilePlace {
  readonly dataFolder: string
  /** In a bucket instead of a folder. */
  readonly s3?: S3Settings | undefined
}

/** Where an installation keeps its documents. What speaks S3 is heavy, and loaded only where it is used. */
export async function openFileStore({ dataFolder, s3 }: FilePlace): Promise<FileStore> {
  if (s3 === undefined) return createDiskStore(fileFolderIn(dataFolder))
  const [{ createS3Store }, { connectS3 }] = await Promise.all([
    import('./s3-store.ts'),
    import('./connect-s3.ts'),
  ])
  return createS3Store(connectS3(s3), s3)
}
