/** stub */
export interface ChangeFeed {
  subscribe(): void
}
