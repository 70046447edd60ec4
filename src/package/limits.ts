const MB = 1024 * 1024;

/**
 * What a file may weigh. The largest honest file of some 2,500 looked at expands to 15 MB with 291 entries;
 * a bomb of 0.2 MB expands to 200 MB. Honest text reaches 94 to 1, so only what is far beyond that speaks for itself.
 */
export const limits = {
  /** The file as it lies on the disk. */
  file: 50 * MB,
  /** One part, unpacked. */
  part: 64 * MB,
  /** All parts that we unpack of one file. */
  total: 128 * MB,
  entries: 5000,
  /** A part that is a list of a few things: links, content types, sheets, styles. */
  list: 16 * MB,
  /** What all entries together claim to unpack to, as a multiple of the file, once it is more than `claimed`. */
  ratio: 300,
  claimed: 50 * MB,
} as const;
