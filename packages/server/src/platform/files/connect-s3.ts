import { S3Client } from '@aws-sdk/client-s3'
import type { S3Settings } from './s3-settings.ts'

/** Longer without a byte, and a line counts as lost. */
const silenceMs = 30_000
/** One part of a file, over a slow line too. */
const requestMs = 180_000

export function connectS3({
  endpoint,
  region,
  pathStyle,
  accessKeyId,
  secretAccessKey,
}: Omit<S3Settings, 'bucket' | 'prefix'>): S3Client {
  return new S3Client({
    ...{ endpoint, region, forcePathStyle: pathStyle, credentials: { accessKeyId, secretAccessKey } },
    // OpenStack Swift and others refuse the checksums that are sent unasked; ours is the digest, read back.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: {
      ...{ connectionTimeout: 5_000, requestTimeout: requestMs, throwOnRequestTimeout: true },
      socketTimeout: silenceMs,
    },
  })
}
