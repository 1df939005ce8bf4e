/**
 * A table that is asked for any word of a text. A plain object has "constructor" and the like without having been told
 * of them.
 */
export const wordTable = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, entries);
