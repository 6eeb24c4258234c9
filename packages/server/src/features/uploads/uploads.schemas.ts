import { z } from '@hono/zod-openapi'

export const institutionUploadsParams = z.object({ institutionId: z.uuid() })
export const uploadParams = institutionUploadsParams.extend({ uploadId: z.uuid() })

const byteCount = z.string().regex(/^(0|[1-9]\d{0,14})$/)

const protocol = {
  'tus-resumable': z
    .string()
    .optional()
    .openapi({ description: 'Version of the protocol', example: '1.0.0' }),
}

export const beginHeaders = z.object({
  ...protocol,
  'upload-length': byteCount.openapi({
    description: 'How many bytes the whole file has',
    example: '2410233',
  }),
  'upload-metadata': z.string().max(2_000).openapi({
    description: '`filename` and its value in base64, as tus has it',
    example: 'filename U0sucGRm',
  }),
})

export const appendHeaders = z.object({
  ...protocol,
  'upload-offset': byteCount.openapi({ description: 'How many bytes came before these', example: '0' }),
})

export const uploadSchema = z
  .object({
    id: z.uuid(),
    fileName: z.string(),
    announcedBytes: z.number().int(),
    receivedBytes: z.number().int().openapi({ description: 'On the disk; the next piece goes on here' }),
    isWhole: z.boolean(),
  })
  .openapi('Upload', {
    description: 'A file on its way in. It waits a day for its next piece, or for being used',
  })

export const pieceSchema = z.string().openapi({ format: 'binary' })

export const whereItEnds = z.object({
  receivedBytes: z.number().int().openapi({ description: 'How many bytes are here: go on from there' }),
})
