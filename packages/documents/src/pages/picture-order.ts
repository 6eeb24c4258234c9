/** What the process that decodes pictures is asked for. */
export interface PictureOrder {
  readonly page: number
  readonly widthPixels: number
  readonly watermark?: readonly [string, ...string[]] | undefined
}

/** How that process ends where it prints no picture. */
export const pictureExits = { broken: 3, tooHeavy: 4, notEquipped: 5 } as const
