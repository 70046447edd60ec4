/** The middle one of several measurements. */
export function median(list) {
  return list.toSorted((a, b) => a - b)[list.length >> 1];
}
