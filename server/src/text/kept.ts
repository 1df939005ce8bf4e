/**
 * A pure function of an object that keeps its answer for as long as the object lives: an edit makes one article of a
 * story anew, and what is made of the others stands.
 */
export function kept<K extends object, T>(of: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (key) => {
    let own = known.get(key);
    if (!own) {
      own = { answer: of(key) };
      known.set(key, own);
    }
    return own.answer;
  };
}

/** As `kept`, for a function of two objects. What `of` takes from around has to hang on the two alone. */
export function keptOfTwo<A extends object, B extends object, T>(): (a: A, b: B, of: () => T) => T {
  const known = kept((_: A) => new WeakMap<B, { readonly answer: T }>());
  return (a, b, of) => {
    const others = known(a);
    let own = others.get(b);
    if (!own) {
      own = { answer: of() };
      others.set(b, own);
    }
    return own.answer;
  };
}
