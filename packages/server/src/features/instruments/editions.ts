/** stub */
export interface Editions {
  stub: true
}
