import { z } from 'zod'

/** Where an installation keeps its documents when they lie in a bucket, as whoever starts it says. */
export const s3SettingsSchema = z.strictObject({
  /** "https://objects.kota.go.id" */
  endpoint: z.string(),
  bucket: z.string(),
  region: z.string(),
  /** Before every name, so that several installations share a bucket: empty, or with a slash at its end. */
  prefix: z.string(),
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
  /** Whether the bucket stands in the path ("/bucket/name") and not in the name of the host. */
  pathStyle: z.boolean(),
})

export type S3Settings = Readonly<z.infer<typeof s3SettingsSchema>>
