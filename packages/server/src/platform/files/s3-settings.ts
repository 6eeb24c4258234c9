/** Where an installation keeps its documents when they lie in a bucket, as whoever starts it says. */
export interface S3Settings {
  /** "https://objects.kota.go.id"; without a path. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  /** Before every name, so that several installations share a bucket; empty by default. */
  readonly prefix: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Whether the bucket stands in the path ("/bucket/name") and not in the name of the host. */
  readonly pathStyle: boolean
}
