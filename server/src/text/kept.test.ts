import { expect, test } from 'vitest';
import { kept, keptOfTwo } from './kept.ts';

test('what is made of an object is made once, also where it is nothing', () => {
  let made = 0;
  const of = kept((each: { readonly count: number }) => {
    made++;
    return each.count > 1 ? each.count : undefined;
  });
  const [one, two] = [{ count: 1 }, { count: 2 }];
  expect([of(one), of(two), of(one), of(two), made]).toEqual([undefined, 2, undefined, 2, 2]);
  expect(of({ count: 2 })).toBe(2);
  expect(made).toBe(3);
});

test('what two objects are to each other is found anew as soon as one of them is another', () => {
  const known = keptOfTwo<object, object, string>();
  const [a, b] = [{}, {}];
  expect(known(a, b, () => 'first')).toBe('first');
  expect(known(a, b, () => 'second')).toBe('first');
  expect(known(b, a, () => 'turned')).toBe('turned');
  expect(known(a, {}, () => 'third')).toBe('third');
});
